// Pure: what is wrong with the name of a pair.
import type { Names } from './Names.ts';

const iso = /^[^/\s*]+\/[^/\s*]+$/;

/** @param pair as it was named  @returns the exchange's words, or undefined: nothing */
export function pairError(pair: string, names: Names): string | undefined {
  if (!iso.test(pair)) return `Currency pair not in ISO 4217-A3 format ${pair}`;
  return names.market(pair) === undefined ? `Currency pair not supported ${pair}` : undefined;
}
