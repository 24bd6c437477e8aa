const restNames: ReadonlyMap<string, string> = new Map([
  ['BTC', 'XBT'],
  ['DOGE', 'XDG'],
]);

/** The name that REST knows a symbol by: `BTC/USD` is `XBTUSD`. */
export const restPair = (symbol: string): string =>
  symbol
    .split('/')
    .map((asset) => restNames.get(asset) ?? asset)
    .join('');
