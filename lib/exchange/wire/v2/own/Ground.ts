import type { House } from '../../../house/House.ts';
import type { SymbolMarket } from '../../../market/symbolMarket.ts';

/** What the channels of an account stand on. */
export interface Ground {
  readonly house: House;
  /** Spot pairs by symbol: contracts are told elsewhere. */
  readonly markets: ReadonlyMap<string, SymbolMarket>;
  readonly account: string;
}
