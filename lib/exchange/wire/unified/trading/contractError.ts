// Pure: which contracts there are.

/** [W] Spot's words where there is no such contract. */
export const contractError = (symbol: string, markets: ReadonlyMap<string, unknown>): string | undefined =>
  markets.has(symbol) ? undefined : `Currency pair not supported ${symbol}`;
