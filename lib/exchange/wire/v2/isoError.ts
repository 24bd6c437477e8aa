// Pure: the form of a symbol.

const iso = /^[^/\s*]+\/[^/\s*]+$/;

/** The exchange's words where a symbol has not the form `A/B`. */
export const isoError = (symbol: string | undefined): string | undefined =>
  symbol === undefined || iso.test(symbol) ? undefined : `Currency pair not in ISO 4217-A3 format ${symbol}`;
