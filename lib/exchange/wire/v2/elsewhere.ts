// Pure: what belongs to which host, and what the exchange says to those who come to another one.

/** The hosts of V2: market data, an account and its trading, single orders. */
export type Host = 'public' | 'private' | 'level3';

const channels: ReadonlyMap<unknown, Host> = new Map([
  ['ticker', 'public'],
  ['book', 'public'],
  ['trade', 'public'],
  ['ohlc', 'public'],
  ['instrument', 'public'],
  ['executions', 'private'],
  ['balances', 'private'],
  ['level3', 'level3'],
]);

const trading: readonly unknown[] = [
  'add_order',
  'amend_order',
  'edit_order',
  'cancel_order',
  'cancel_all',
  'cancel_all_orders_after',
  'batch_add',
  'batch_cancel',
];

const own = 'Private data and trading are unavailable on this endpoint. Try ws-auth.kraken.com';
const market = 'Public market data subscriptions are unavailable on this endpoint. Try ws.kraken.com';

/** The words where a name belongs to another host; undefined where it is at home here, or nowhere. */
export const elsewhere = {
  /** What the two old hosts say of level3 nobody has written down: each says what it says of all that is not its own. */
  channel(host: Host, name: unknown): string | undefined {
    const home = channels.get(name);
    if (home === undefined || home === host) return undefined;
    return host === 'public' || home === 'private' ? own : market;
  },
  method: (host: Host, name: unknown): string | undefined =>
    host !== 'private' && trading.includes(name) ? own : undefined,
} as const;
