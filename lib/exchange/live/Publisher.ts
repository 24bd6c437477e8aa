import type { MarketTrade } from '../market/MarketTrade.ts';
import type { Harm } from './Harm.ts';

/** What one topic has to tell. */
export interface Publisher {
  snapshot(): string;
  /** After a step of the market. @param trades of this step  @param harm what a fault does to it  @returns nothing where there is no news */
  update(trades: readonly MarketTrade[], harm: Harm | undefined): string | undefined;
}
