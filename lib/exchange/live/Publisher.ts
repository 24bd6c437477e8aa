import type { MarketTrade } from '../market/MarketTrade.ts';
import type { Harm } from './Harm.ts';

/** What one topic has to tell, as texts of the wire. */
export interface Publisher {
  snapshot(): readonly string[];
  /** After something stirred. @param trades since the last time  @param harm what a fault does to it  @returns nothing where there is no news */
  update(trades: readonly MarketTrade[], harm: Harm | undefined): readonly string[];
}
