// What stands in messages of the WebSocket of derivatives, by names of our own.

const margins =
  'initial_margin:number;initial_margin_without_orders:number;maintenance_margin:number;pnl:number;unrealized_funding:number;total_unrealized:number;total_unrealized_as_margin:number';
const sums =
  'balance_value:number;collateral_value:number;portfolio_value:number;margin_equity:number;available_margin:number';
const greeks = ['iv', 'delta', 'theta', 'gamma', 'vega', 'rho'].map((name) => `${name}?:number`).join(';');
const orderTypes =
  "'lmt'|'ioc'|'post'|'liquidation'|'assignment'|'stp'|'unwind'|'market'|'block'|'coveredLiquidation'|'hedgeImmediateOrCancel'|'hedgeAssignment'|'fillOrKill'|'limit'";

/** Types within messages. */
export const wsNames: ReadonlyMap<string, string> = new Map([
  ['Level', '{price:number;qty:number}'],
  ['Greeks', '{iv:number;delta:number;gamma:number;vega:number;theta:number;rho:number}'],
  // the touch may be missing on empty books, the day in old captures
  [
    'TickerCommon',
    "{time:number;feed:'ticker';product_id:string;pair:string;bid?:number;ask?:number;bid_size?:number;ask_size?:number;last:number;index:number;markPrice:number;premium:number;volume:number;volumeQuote:number;openInterest:number;change:number;open?:number;high?:number;low?:number;leverage:string;dtm:number;maturityTime:number;tag:string;suspended:boolean;post_only:boolean;greeks?:Greeks}",
  ],
  // left out where they are zero
  [
    'TickerFunding',
    '{funding_rate?:number;funding_rate_prediction?:number;relative_funding_rate?:number;relative_funding_rate_prediction?:number;next_funding_rate_time:number}',
  ],
  [
    'Trade',
    "{feed:'trade';product_id:string;uid:string;side:'buy'|'sell';type:'fill'|'liquidation'|'termination'|'block';seq:number;time:number;qty:number;price:number}",
  ],
  ['Candle', '{time:number;open:string;high:string;low:string;close:string;volume:string}'],
  [
    'OpenOrder',
    "{instrument:string;time:number;last_update_time:number;qty:number;filled:number;limit_price:number;stop_price:number;type:'limit'|'stop'|'take_profit'|'trailing_stop';order_id:string;cli_ord_id?:string;direction:0|1;reduce_only:boolean;triggerSignal?:'last'|'mark'|'spot';trailing_stop_options?:{max_deviation:number;unit:'percent'|'quote_currency'}}",
  ],
  ['Gone', '{order_id:string;cli_ord_id?:string;is_cancel:true;reason:string}'],
  [
    'Fill',
    `{instrument:string;time:number;price:number;seq:number;buy:boolean;qty:number;remaining_order_qty:number;order_id:string;cli_ord_id?:string;fill_id:string;fill_type:'maker'|'taker'|'liquidation'|'assignee'|'assignor'|'unwindBankrupt'|'unwindCounterparty'|'takerAfterEdit';fee_paid:number;fee_currency:string;taker_order_type:${orderTypes};order_type:${orderTypes}}`,
  ],
  // no currency of profits where a contract is inverse
  [
    'Position',
    `{instrument:string;balance:number;entry_price:number;mark_price:number;index_price:number;pnl:number;liquidation_threshold:number;effective_leverage:number;return_on_equity:number;unrealized_funding:number;initial_margin:number;initial_margin_with_orders:number;maintenance_margin:number;pnl_currency?:string;${greeks}}`,
  ],
  [
    'SingleWallet',
    '{name:string;pair:string;unit:string;portfolio_value:number;balance:number;maintenance_margin:number;initial_margin:number;available:number;unrealized_funding:number;pnl:number;cash_value:number}',
  ],
  ['Margins', `{${margins}}`],
  ['Cross', `{${margins};${sums};effective_leverage:number;total_position_size:number}`],
  [
    'FlexWallet',
    `{${margins};${sums};total_position_size:number;unified_balances?:unknown;currencies:Record<currency,{quantity:number;value:number;collateral_value:number;available:number;haircut:number;conversion_spread:number}>;isolated:Record<product,Margins>;cross:Cross;portfolio_margin_breakdown:{market_risk:number;abs_options_delta:number;net_position_delta:number;futures_maintenance_margin:number;futures_cash_value:number;futures_upnl_cash_value:number}}`,
  ],
  // the page names them; what is null where it does not apply is so in the log of REST
  [
    'LogEntry',
    '{id:number;date:string;asset:string;info:string;booking_uid:string;margin_account:string;old_balance:number;new_balance:number;old_average_entry_price:number|null;new_average_entry_price:number|null;trade_price:number|null;mark_price:number|null;realized_pnl:number|null;fee:number|null;execution:string|null;collateral:string|null;funding_rate:number|null;realized_funding:number|null;conversion_spread_percentage:number|null;liquidation_fee:number|null}',
  ],
]);
