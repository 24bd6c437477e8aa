const toRest: Readonly<Record<string, string>> = { BTC: 'XBT', DOGE: 'XDG' };

/** The name that REST knows a symbol by: `BTC/USD` is `XBTUSD`. */
export const restPair = (symbol: string): string =>
  symbol
    .split('/')
    .map((asset) => toRest[asset] ?? asset)
    .join('');
