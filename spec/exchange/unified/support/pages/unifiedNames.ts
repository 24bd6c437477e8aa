// What stands in messages of the Unified WebSocket, by names of our own. Where its page does not show the inside of a
// message [W], the names are those of V2, without what is not for derivatives, and those of the old feeds.

const totals = 'cum_qty:number;cum_cost:number;avg_price:number;fee_usd_equiv:number';
const alive = "order_status:'new'|'partially_filled'";
const changed = `${alive};cum_qty:number;reason:string;amended:true;order_qty:number;limit_price?:number;limit_price_type?:'static'`;
const fill =
  "order_id:string;cl_ord_id?:string;timestamp:string;exec_id:string;exec_type:'trade';trade_id:number;symbol:string;side:Side;last_qty:number;last_price:number;liquidity_ind:'t'|'m';cost:number;order_type:OrderType;fees:Array<{asset:string;qty:number}>";
const ending = `${totals};cancel_reason:string;reason:string`;

const wallet = "wallet_type:'spot'|'earn'|'derivatives';wallet_id:string";
const ledger = `ledger_id:string;ref_id:string;timestamp:string;asset:string;${wallet};amount:number;fee:number;balance:number`;
const facts =
  'symbol:string;trade_price:number;mark_price:number;old_average_entry_price:number;new_average_entry_price:number';

/** Types within messages. */
export const unifiedNames: ReadonlyMap<string, string> = new Map([
  ['Side', "'buy'|'sell'"],
  [
    'OrderType',
    "'limit'|'market'|'stop-loss'|'stop-loss-limit'|'take-profit'|'take-profit-limit'|'trailing-stop'|'trailing-stop-limit'",
  ],
  // what goes around every answer
  ['Times', '{req_id?:number;time_in:string;time_out:string}'],
  [
    'Maintenance',
    '{event_id:number;title:string;expected_start_utc:string;expected_end_utc:string|null;time_to_start_s:number;phase:string;affected_services:string[];order_submission:string;recommended_action:string;cancel_before_utc:string|null;source_url:string}',
  ],
  [
    'Emergency',
    '{event_id:number;title:string;incident_status:string;impact:string;affected_services:string[];started_at_utc:string;next_steps:unknown;source_url:string}',
  ],
  // [W] the last line is that of contracts; those that end have no funding
  [
    'Tick',
    '{symbol:string;bid:number;bid_qty:number;ask:number;ask_qty:number;last:number;volume:number;vwap:number;low:number;high:number;change:number;change_pct:number;timestamp:string;trades:number;mark_price:number;index_price:number;open_interest:number;funding_rate?:number;funding_rate_prediction?:number;next_funding_time?:string}',
  ],
  ['Level', '{price:number;qty:number}'],
  ['Book', '{symbol:string;bids:Array<Level>;asks:Array<Level>;checksum:number;timestamp:string}'],
  ['Resting', '{order_id:string;limit_price:number;order_qty:number;timestamp:string}'],
  [
    'RestingEvent',
    "{event:'add'|'modify'|'delete';order_id:string;limit_price:number;order_qty:number;timestamp:string}",
  ],
  [
    'Trade',
    "{symbol:string;side:Side;price:number;qty:number;ord_type:'limit'|'market';trade_id:number;timestamp:string}",
  ],
  [
    'Candle',
    '{symbol:string;open:number;high:number;low:number;close:number;vwap:number;trades:number;volume:number;interval_begin:string;interval:number;timestamp:string}',
  ],
  [
    'Asset',
    "{id:string;status:'depositonly'|'disabled'|'enabled'|'fundingtemporarilydisabled'|'withdrawalonly'|'workinprogress';precision:number;precision_display:number;borrowable:boolean;collateral_value:number;margin_rate?:number;multiplier?:number}",
  ],
  [
    'Pair',
    "{symbol:string;base:string;quote:string;status:'cancel_only'|'delisted'|'limit_only'|'maintenance'|'online'|'post_only'|'reduce_only'|'work_in_progress';qty_precision:number;qty_increment:number;qty_min:number;price_precision:number;price_increment:number;cost_precision:number;cost_min:number;marginable:boolean;has_index:boolean;margin_initial?:number;position_limit_long?:number;position_limit_short?:number;tick_size?:number;ws_display_price_precision?:number;execution_venue?:string}",
  ],
  [
    'Triggers',
    "{reference:'index'|'last';price:number;price_type:'static'|'pct'|'quote';actual_price?:number;peak_price?:number;last_price?:number;status:'untriggered'|'triggered';timestamp?:string}",
  ],
  [
    'Contingent',
    '{order_type:OrderType;trigger_price?:number;trigger_price_type?:string;limit_price?:number;limit_price_type?:string}',
  ],
  // what every event has
  ['Ids', '{order_id:string;cl_ord_id?:string;timestamp:string;ratecount?:number}'],
  // all that an order was placed with; the price of a stop is zero where there is none
  [
    'Terms',
    "{symbol:string;side:Side;order_type:OrderType;order_qty:number;time_in_force:'GTC'|'IOC'|'FOK';limit_price?:number;limit_price_type?:'static';stop_price:number;post_only?:true;reduce_only?:true;triggers?:Triggers;trigger?:'index'|'last';triggered_price?:number;contingent?:Contingent;ord_ref_id?:string}",
  ],
  // no `pending_new`: this one tells the whole order [D]
  ['New', "Ids & Terms & {exec_type:'new';order_status:'new';cum_cost:number;fee_usd_equiv:number}"],
  // of the snapshot
  ['Open', `Ids & Terms & {exec_type:'new';${alive};${totals};amended?:true}`],
  ['PastFill', `{${fill};order_status:'filled'}`],
  ['Fill', `{${fill};${totals};order_status:'partially_filled'|'filled';ratecount?:number}`],
  ['Filled', `Ids & {exec_type:'filled';order_status:'filled';${totals}}`],
  // what it was is told where it never worked
  [
    'Canceled',
    `Ids & {${ending};exec_type:'canceled';order_status:'canceled';symbol?:string;side?:Side;order_type?:OrderType}`,
  ],
  ['Expired', `Ids & {${ending};exec_type:'expired';order_status:'expired'}`],
  [
    'Amended',
    `Ids & {${changed};exec_type:'amended';triggers?:Triggers;stop_price?:number;trigger?:'index'|'last'}`,
  ],
  ['Restated', `Ids & {${changed};exec_type:'restated'}`],
  [
    'Status',
    `Ids & {exec_type:'status';${alive};triggers:Triggers;stop_price:number;trigger:'index'|'last';triggered_price?:number}`,
  ],
  [
    'Held',
    `{asset:string;asset_class:'currency';balance:number;wallets:Array<{type:'spot'|'earn'|'derivatives';id:string;balance:number}>}`,
  ],
  ['Booked', `{${ledger};asset_class:'currency';type:string;subtype?:string;category?:string}`],
  ['SizeEntry', `{${ledger};asset_class:'derivatives';type:'trade';${facts}}`],
  ['TradeEntry', `{${ledger};asset_class:'currency';type:'trade';${facts};realized_pnl:number}`],
  [
    'FundingEntry',
    `{${ledger};asset_class:'currency';type:'funding';symbol:string;mark_price:number;funding_rate:number;realized_funding:number}`,
  ],
  ['Position', '{symbol:string;size:number;entry_price:number}'],
  [
    'RichPosition',
    '{symbol:string;size:number;entry_price:number;mark_price:number;index_price:number;pnl:number;unrealized_funding:number;initial_margin:number;initial_margin_with_orders:number;maintenance_margin:number;liquidation_threshold?:number;effective_leverage:number;return_on_equity:number}',
  ],
  [
    'Collateral',
    '{currencies:Record<asset,{quantity:number;value:number;collateral_value:number;available:number;haircut:number}>;balance_value:number;portfolio_value:number;collateral_value:number;initial_margin:number;initial_margin_with_orders:number;maintenance_margin:number;pnl:number;unrealized_funding:number;total_unrealized:number;margin_equity:number;available_margin:number}',
  ],
]);
