import type { Inside } from '../Inside.ts';
import type { SymbolMarket } from '../market/symbolMarket.ts';

/** A contract by its symbol in any case; undefined where there is none. */
export function findContract(
  { contracts }: Pick<Inside, 'contracts'>,
  name: string,
): SymbolMarket | undefined {
  const upper = name.toUpperCase();
  return contracts.find(({ listing }) => listing.symbol === upper);
}
