import type { SymbolMarket } from '../../market/symbolMarket.ts';

/** A contract of a package. */
export interface RfqLeg {
  readonly pair: SymbolMarket;
  /** Signed: whoever buys the package buys what is positive and sells what is negative. */
  readonly lots: bigint;
}

export type RfqStatus = 'open' | 'expired' | 'cancelled' | 'filled_bid_side' | 'filled_ask_side';

/** Prices of one side of an offer. */
export interface RfqQuote {
  /** Of the whole package, US dollars. */
  readonly total: number;
  /** Of each leg, in the order of the legs, ticks. */
  readonly legs: readonly number[];
  /** Were the legs priced one by one? */
  readonly byLeg: boolean;
}

/** What somebody would pay for a package (`bid`), or sell it for (`ask`). */
export interface RfqOffer {
  readonly uid: string;
  readonly rfqUid: string;
  readonly account: string;
  readonly bid: RfqQuote | undefined;
  readonly ask: RfqQuote | undefined;
  /** Microseconds since 1970. */
  readonly at: number;
  changedAt: number;
  status: RfqStatus;
}

/** A package that somebody wants prices for. */
export interface Rfq {
  readonly uid: string;
  readonly account: string;
  readonly legs: readonly RfqLeg[];
  /** Microseconds since 1970. */
  readonly expiresAt: number;
  readonly offers: RfqOffer[];
  status: RfqStatus;
}
