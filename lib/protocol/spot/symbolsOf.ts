import type { AssetPairsResult } from './endpoints/assetPairs.ts';
import { modernSymbol } from './modernSymbol.ts';

/** The modern names of all pairs that REST lists; one without a `wsname` has none. */
export const symbolsOf = (pairs: AssetPairsResult): readonly string[] =>
  Object.values(pairs).flatMap(({ wsname }) => (wsname === undefined ? [] : [modernSymbol(wsname)]));
