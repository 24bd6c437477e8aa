const modernNames: ReadonlyMap<string, string> = new Map([
  ['XBT', 'BTC'],
  ['XDG', 'DOGE'],
]);

/** The modern name of a symbol as REST's `wsname` has it: `XBT/USD` is `BTC/USD`. */
export const modernSymbol = (wsname: string): string =>
  wsname
    .split('/')
    .map((asset) => modernNames.get(asset) ?? asset)
    .join('/');
