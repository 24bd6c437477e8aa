// What the page says of every message of the WebSocket of derivatives, section by section.
// Of numbers it is only said that they are; what is an enumeration there is one here.

/** A message: what is said for it, and what it looks like. */
interface WsEntry {
  readonly say: string;
  readonly hear: string;
}

const subscribe = (feed: string): string => `{"event":"subscribe","feed":"${feed}","product_ids":[...]}`;
const signed = (feed: string): string => `subscribe ${feed} with api_key and both challenges`;
const whole = "{feed:'open_orders';order:OpenOrder;is_cancel:false;reason:string}";
const wholeGone = "{feed:'open_orders';order:OpenOrder;is_cancel:true;reason:string}";
const gone = "{feed:'open_orders'} & Gone";
const verbose = (hear: string): string => hear.replace('open_orders', 'open_orders_verbose');

const alerts: readonly (readonly [text: string, say: string])[] = [
  ["Couldn't subscribe to invalid product `NOT_REAL`", 'subscribe to NOT_REAL'],
  ["Couldn't subscribe to invalid feed", 'subscribe to a feed that is none'],
  ['Failed to subscribe to authenticated feed', 'a private feed with a wrong signature'],
  ['Already subscribed to feed, re-requesting', 'the same again'],
  ['Not subscribed to feed', 'unsubscribe from what is not held'],
  ['Bad websocket message', '{"event":"ping"}'],
  ['rate_limited', 'more than a hundred requests in a second'],
  ['Trading engine unavailable', 'subscribe while the engine is down'],
  ['Bad request', 'nobody knows'],
];

/** Why an order came, changed or went, and in which of the two forms. */
const reasons: readonly (readonly [reason: string, say: string, hear: string])[] = [
  ['new_placed_order_by_user', 'sendorder lmt', whole],
  ['partial_fill', 'an order that is met in part', whole],
  ['full_fill', 'an order that is met whole', wholeGone],
  ['limit_order_from_stop', 'a stop with a limit price that goes off', whole],
  // not on the page, which says that there may be more
  ['edited_by_user', 'editorder', whole],
  ['trailing_stop_price_updated', 'a trailing stop whose price moves', whole],
  ['stop_order_triggered', 'a stop without a limit price that goes off', gone],
  ['cancelled_by_user', 'cancelorder', gone],
  ['dead_man_switch', 'cancelallordersafter', gone],
  ['liquidation', 'a position that is closed by force', gone],
  ['contract_expired', 'a contract that ends', gone],
  ['not_enough_margin', 'an order that can not be paid any more', gone],
  ['market_inactive', 'a market that stops', gone],
  ['cancelled_by_admin', 'an order that the exchange takes away', gone],
  ['ioc_order_failed_because_it_would_not_be_executed', 'sendorder ioc that meets nobody', gone],
  ['would_execute_self', 'sendorder that meets an own order', gone],
  ['would_not_reduce_position', 'sendorder reduceOnly without a position', gone],
  ['order_for_edit_not_found', 'editorder of an order that is gone', gone],
];

/** By the name that `wsEntryOf` gives a message. @see https://docs.kraken.com/api/docs/futures-api/websocket/book */
export const wsPage: ReadonlyMap<string, WsEntry> = new Map([
  // 1 connection
  ['info', { say: 'connect', hear: "{event:'info';version:1}" }],
  // 3 subscribe and unsubscribe; the short acknowledgements of private feeds are the measured ones
  [
    'subscribed product',
    { say: subscribe('book'), hear: "{event:'subscribed';feed:string;product_ids:[string]}" },
  ],
  ['subscribed', { say: signed('fills'), hear: "{event:'subscribed';feed:string}" }],
  [
    'unsubscribed product',
    { say: 'unsubscribe', hear: "{event:'unsubscribed';feed:string;product_ids:[string]}" },
  ],
  ['unsubscribed', { say: 'unsubscribe, signed', hear: "{event:'unsubscribed';feed:string}" }],
  ...alerts.map(([text, say]) => [`alert ${text}`, { say, hear: "{event:'alert';message:string}" }] as const),
  // 4 challenge
  ['challenge', { say: '{"event":"challenge","api_key":...}', hear: "{event:'challenge';message:string}" }],
  ['error', { say: '{"event":"challenge"}', hear: "{event:'error';message:'Json Error'}" }],
  // 5.1
  ['heartbeat', { say: subscribe('heartbeat'), hear: "{feed:'heartbeat';time:number}" }],
  // 5.2
  ['ticker', { say: subscribe('ticker'), hear: 'TickerCommon & TickerFunding' }],
  ['ticker of a fixed maturity', { say: subscribe('ticker'), hear: 'TickerCommon' }],
  // 5.3
  [
    'ticker_lite',
    {
      say: subscribe('ticker_lite'),
      hear: "{feed:'ticker_lite';product_id:string;bid:number;ask:number;change:number;premium:number;volume:number;tag:string;pair:string;dtm:number;maturityTime:number;volumeQuote:number;greeks?:Greeks}",
    },
  ],
  // 5.4
  [
    'trade_snapshot',
    { say: subscribe('trade'), hear: "{feed:'trade_snapshot';product_id:string;trades:Array<Trade>}" },
  ],
  ['trade', { say: subscribe('trade'), hear: 'Trade' }],
  // 5.5
  [
    'book_snapshot',
    {
      say: subscribe('book'),
      hear: "{feed:'book_snapshot';product_id:string;timestamp:number;seq:number;tickSize:null;bids:Array<Level>;asks:Array<Level>}",
    },
  ],
  [
    'book',
    {
      say: subscribe('book'),
      hear: "{feed:'book';product_id:string;side:'buy'|'sell';seq:number;price:number;qty:number;timestamp:number}",
    },
  ],
  // 5.6; the members of the snapshot are on no page
  [
    'candles_snapshot',
    { say: subscribe('candles_trade_1m'), hear: '{feed:string;candles:Array<Candle>;product_id:string}' },
  ],
  ['candles', { say: subscribe('candles_trade_1m'), hear: '{feed:string;candle:Candle;product_id:string}' }],
  // 6.1
  [
    'open_orders_snapshot',
    {
      say: signed('open_orders'),
      hear: "{feed:'open_orders_snapshot';account:string;orders:Array<OpenOrder>}",
    },
  ],
  ...reasons.map(([reason, say, hear]) => [`open_orders ${reason}`, { say, hear }] as const),
  // 6.2: the same by another name, and one reason more
  [
    'open_orders_verbose_snapshot',
    {
      say: signed('open_orders_verbose'),
      hear: "{feed:'open_orders_verbose_snapshot';account:string;orders:Array<OpenOrder>}",
    },
  ],
  ...reasons.map(
    ([reason, say, hear]) => [`open_orders_verbose ${reason}`, { say, hear: verbose(hear) }] as const,
  ),
  [
    'open_orders_verbose post_order_failed_because_it_would_filled',
    { say: 'sendorder post that would trade', hear: verbose(wholeGone) },
  ],
  // 6.3; a capture has `username` for `account`, the page has not
  [
    'fills_snapshot',
    { say: signed('fills'), hear: "{feed:'fills_snapshot';account:string;fills:Array<Fill>}" },
  ],
  ['fills', { say: signed('fills'), hear: "{feed:'fills';account:string;fills:Array<Fill>}" }],
  // 6.4
  [
    'open_positions',
    {
      say: signed('open_positions'),
      hear: "{feed:'open_positions';account:string;positions:Array<Position>;seq:number;timestamp:number}",
    },
  ],
  // 6.5
  [
    'balances_snapshot',
    {
      say: signed('balances'),
      hear: "{feed:'balances_snapshot';account:string;holding:Record<currency,number>;futures:Record<wallet,SingleWallet>;flex_futures:FlexWallet;timestamp:number;seq:0}",
    },
  ],
  [
    'balances',
    {
      say: signed('balances'),
      hear: "{feed:'balances';account:string;holding?:Record<currency,number>;futures?:Record<wallet,SingleWallet>;flex_futures?:FlexWallet;timestamp:number;seq:number}",
    },
  ],
  // 6.6; the schema calls the list `log`, the examples `logs`
  [
    'account_log_snapshot',
    { say: signed('account_log'), hear: "{feed:'account_log_snapshot';logs:Array<LogEntry>}" },
  ],
  ['account_log', { say: signed('account_log'), hear: "{feed:'account_log';new_entry:LogEntry}" }],
  // 6.7
  [
    'notifications_auth',
    {
      say: signed('notifications_auth'),
      hear: "{feed:'notifications_auth';notifications:Array<{id:number;type:'market'|'general'|'new_feature'|'bug_fix'|'maintenance'|'settlement';priority:'low'|'medium'|'high';note:string;effective_time:number;expected_downtime_minutes?:number}>}",
    },
  ],
]);
