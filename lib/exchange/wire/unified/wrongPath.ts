// Pure: what belongs to which path. [W] What the exchange answers on the wrong one is not known: Spot's words with other names.

const market: readonly unknown[] = ['ticker', 'book', 'trade', 'ohlc', 'instrument', 'level3'];

const own: readonly unknown[] = ['executions', 'balances', 'ledgers', 'positions', 'margin'];

/** By the path that was asked; undefined where the channel is at home there, or nowhere. */
export const wrongPath = {
  ofPublic: 'Private data and trading are unavailable on this endpoint. Try uws.kraken.com/v2/private',
  ofPrivate:
    'Public market data subscriptions are unavailable on this endpoint. Try uws.kraken.com/v2/public',
  channel(path: 'public' | 'private', channel: unknown): string | undefined {
    if (path === 'public') return own.includes(channel) ? wrongPath.ofPublic : undefined;
    return market.includes(channel) ? wrongPath.ofPrivate : undefined;
  },
} as const;
