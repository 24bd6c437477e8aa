import type { AssetPairsResult } from './endpoints/assetPairs.ts';
import { modernSymbol } from './modernSymbol.ts';

/** The modern names of all pairs that REST lists. */
export const symbolsOf = (pairs: AssetPairsResult): readonly string[] =>
  Object.values(pairs).map(({ wsname }) => modernSymbol(wsname));
