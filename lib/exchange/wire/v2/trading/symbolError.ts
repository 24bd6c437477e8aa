// Pure: which pairs there are.
import { isoError } from '../isoError.ts';

/** The exchange's words where there is no such pair. */
export const symbolError = (symbol: string, markets: ReadonlyMap<string, unknown>): string | undefined =>
  isoError(symbol) ?? (markets.has(symbol) ? undefined : `Currency pair not supported ${symbol}`);
