// What the page says of every message of the Unified WebSocket, section by section.

/** A message: what is said for it, and what it looks like. */
interface UnifiedEntry {
  readonly say: string;
  readonly hear: string;
}

type Entry = readonly [name: string, entry: UnifiedEntry];

const answer = (method: string, result: string): string =>
  `{method:'${method}';result:${result};success:true} & Times`;

/** Both acknowledgements of a channel. The second one leaves out whether there was to be a snapshot. */
function acks(channel: string, topic: string, flags: string): readonly Entry[] {
  const result = (more: string): string =>
    `{channel:'${channel}';${[topic, more].filter((part) => part !== '').join(';')}}`;
  return [
    [`subscribe ${channel}`, { say: `subscribe ${channel}`, hear: answer('subscribe', result(flags)) }],
    [`unsubscribe ${channel}`, { say: `unsubscribe ${channel}`, hear: answer('unsubscribe', result('')) }],
  ];
}

const data = (channel: string, type: string, of: string, more = ''): string =>
  `{channel:'${channel}';type:'${type}';data:${of}${more}}`;

/** The snapshot and the update of a channel. */
function told(channel: string, of: string, more = ''): readonly Entry[] {
  return ['snapshot', 'update'].map((type) => [
    `${channel} ${type}`,
    { say: `subscribe ${channel}`, hear: data(channel, type, of, more) },
  ]);
}

const refused =
  "{error:string;method:string;success:false;symbol?:string;channel?:string;status?:'error'} & Times";

const plain = '{error:string;method:string;success:false} & Times';
const ofChannel = '{channel:string;error:string;method:string;success:false} & Times';

/** The texts that are documented, word for word, and what comes with them. */
export const documentedErrors: ReadonlyMap<string, string> = new Map([
  ["'params.asset_class' is not valid for the ledgers channel", plain],
  ["'params.asset_class' is not valid for the balances channel", plain],
  ["'params.snapshot' is not valid for the margin channel", plain],
  // [W] that the channel is named, too
  ['Already subscribed to positions channel', ofChannel],
  ['Already subscribed to margin channel', ofChannel],
]);

const named = 'order_id:string;cl_ord_id?:string;warnings?:string[]';
const sequence = ';sequence:number';

/** By the name that `unifiedEntryOf` gives a message. @see https://docs.kraken.com/exchange/api-reference/unified-websocket */
export const unifiedPage: ReadonlyMap<string, UnifiedEntry> = new Map<string, UnifiedEntry>([
  // 4 envelope, 11 error texts
  ['refused', { say: 'what can not be', hear: refused }],
  ...[...documentedErrors].map(([text, hear]): Entry => [`refused ${text}`, { say: text, hear }]),
  // 6.1
  [
    'status update',
    {
      say: 'connect',
      hear: data(
        'status',
        'update',
        "[{system:'online'|'cancel_only'|'maintenance'|'post_only';api_version:'v2';version:string;connection_id?:number;upcoming_maintenance?:Array<Maintenance>;emergency?:Array<Emergency>}]",
      ),
    },
  ],
  // 6.2; the schema also lists `success` and `error`
  ['heartbeat', { say: 'subscribe to anything', hear: "{channel:'heartbeat'}" }],
  ['pong', { say: 'ping', hear: "{method:'pong';success?:boolean;error?:string} & Times" }],
  // 6.3
  ...acks('ticker', 'symbol:string', 'snapshot:boolean'),
  ...told('ticker', '[Tick]'),
  // 6.4
  ...acks('book', 'symbol:string;depth:10|25|100|500|1000', 'snapshot:boolean'),
  ...told('book', '[Book]'),
  // 6.5; of the depth nothing is said back, as on Spot
  ...acks('level3', 'symbol:string', 'snapshot:boolean'),
  [
    'level3 snapshot',
    {
      say: 'subscribe level3',
      hear: data(
        'level3',
        'snapshot',
        '[{symbol:string;checksum:number;timestamp:string;bids:Array<Resting>;asks:Array<Resting>}]',
      ),
    },
  ],
  [
    'level3 update',
    {
      say: 'subscribe level3',
      hear: data(
        'level3',
        'update',
        '[{symbol:string;checksum:number;timestamp:string;bids:Array<RestingEvent>;asks:Array<RestingEvent>}]',
      ),
    },
  ],
  // 6.6
  ...acks('trade', 'symbol:string', 'snapshot:boolean'),
  ...told('trade', 'Array<Trade>'),
  // 6.7
  ...acks('ohlc', "symbol:string;interval:number;tick_type:'trade'|'mark'|'spot'", 'snapshot:boolean'),
  ...told('ohlc', 'Array<Candle>', ';timestamp:string'),
  // 6.8
  ...acks('instrument', '', 'snapshot:boolean'),
  ...told('instrument', '{assets:Array<Asset>;pairs:Array<Pair>}'),
  // 7.1
  ...acks(
    'executions',
    '',
    'order_status:boolean;ratecounter:boolean;snap_orders:boolean;snap_trades:boolean',
  ),
  [
    'executions snapshot',
    {
      say: 'subscribe executions with snap_trades',
      hear: data('executions', 'snapshot', 'Array<Open | PastFill>', sequence),
    },
  ],
  [
    'executions update',
    {
      say: 'subscribe executions',
      hear: data(
        'executions',
        'update',
        'Array<New | Fill | Filled | Canceled | Expired | Amended | Restated | Status>',
        sequence,
      ),
    },
  ],
  // 7.2
  ...acks('balances', '', 'snapshot:boolean'),
  [
    'balances snapshot',
    { say: 'subscribe balances', hear: data('balances', 'snapshot', 'Array<Held>', sequence) },
  ],
  [
    'balances update',
    { say: 'subscribe balances', hear: data('balances', 'update', 'Array<Booked>', sequence) },
  ],
  // 7.3: there is never a snapshot
  ...acks('ledgers', '', ''),
  [
    'ledgers update',
    {
      say: 'subscribe ledgers',
      hear: data('ledgers', 'update', 'Array<SizeEntry | TradeEntry | FundingEntry | Booked>', sequence),
    },
  ],
  // 7.4: of the two flags that exclude each other, only the one that counts is said back
  ...acks('positions', '', 'snapshot?:boolean;with_margin:boolean'),
  // 7.5
  ...told('positions', '{futures:Array<Position>;options:[];time:string}'),
  ...['snapshot', 'update'].map(
    (type): Entry => [
      `positions ${type} with_margin`,
      {
        say: 'subscribe positions with with_margin',
        hear: data('positions', type, '{futures:Array<RichPosition>;options:[];time:string}'),
      },
    ],
  ),
  [
    'positions too large',
    {
      say: 'subscribe positions, with too many of them',
      hear: data('positions', 'snapshot', '{futures:[];options:[]}', ";error:'snapshot_too_large'"),
    },
  ],
  // 7.6
  ...acks('margin', '', ''),
  [
    'margin multi_collateral',
    { say: 'subscribe margin', hear: data('margin', 'multi_collateral', 'Collateral') },
  ],
  [
    'margin single_collateral',
    { say: 'subscribe margin', hear: data('margin', 'single_collateral', 'Record<wallet,unknown>') },
  ],
  // 8.1
  ['add_order', { say: 'add_order', hear: answer('add_order', `{${named}}`) }],
  // 8.2: the id of the amend is the empty text
  [
    'amend_order',
    {
      say: 'amend_order',
      hear: answer('amend_order', "{amend_id:'';order_id:string} | {amend_id:'';cl_ord_id:string}"),
    },
  ],
  // 8.3
  [
    'cancel_order',
    { say: 'cancel_order', hear: answer('cancel_order', '{order_id:string} | {cl_ord_id:string}') },
  ],
  // 8.4
  ['cancel_all', { say: 'cancel_all', hear: answer('cancel_all', '{count:number;warnings?:string[]}') }],
  // 8.5
  [
    'cancel_all_orders_after',
    {
      say: 'cancel_all_orders_after',
      hear: answer('cancel_all_orders_after', '{currentTime:string;triggerTime:string}'),
    },
  ],
  // 8.6
  [
    'batch_add',
    {
      say: 'batch_add',
      hear: `{method:'batch_add';result:Array<{${named}} | {error:string}>;success:boolean} & Times`,
    },
  ],
  // 8.7
  [
    'batch_cancel',
    { say: 'batch_cancel', hear: answer('batch_cancel', '{count:number;warnings?:string[]}') },
  ],
]);
