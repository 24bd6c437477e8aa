import type { Contract } from './Contract.ts';
import type { FeeSchedule } from './FeeSchedule.ts';

/**
 * A pair or a contract as the exchange lists it. A price is a whole number of its last digits, a quantity of its
 * lots (also the last digit), a cost of the last digits of the cost precision.
 */
export interface Listing {
  readonly kind: 'spot' | 'perpetual' | 'future';
  /** `BTC/USD`: the modern names; `PF_XBTUSD`, `FF_XBTUSD_261225` for contracts. */
  readonly symbol: string;
  /** The modern name of the asset: `BTC`. */
  readonly base: string;
  readonly quote: string;
  /** Digits behind the point of a price (`pair_decimals`). */
  readonly pricePrecision: number;
  /** Digits behind the point of a quantity (`lot_decimals`). */
  readonly qtyPrecision: number;
  /** Digits behind the point of a cost (`cost_decimals`). */
  readonly costPrecision: number;
  /** What a price must be a multiple of, last digits of the price. Mostly 1; 5 at one digit is a tick of 0.5. */
  readonly tickSize: number;
  /** Where the price starts and what it comes back to, last digits of the price; a multiple of the tick. */
  readonly price: number;
  /** A common size of an order, lots. */
  readonly lots: bigint;
  /** Least quantity of an order (`ordermin`), lots. */
  readonly lotsMin: bigint;
  /** Least cost of an order (`costmin`), last digits of the cost; 0 for contracts. */
  readonly costMin: bigint;
  /** Leverages to choose from; none: not marginable. */
  readonly leverageBuy: readonly number[];
  readonly leverageSell: readonly number[];
  /** Percent of margin at which the exchange calls, and at which it closes. */
  readonly marginCall: number;
  readonly marginStop: number;
  /** Largest margin position, whole units of the base asset; undefined where there is no margin. */
  readonly longLimit: number | undefined;
  readonly shortLimit: number | undefined;
  readonly status: 'online' | 'cancel_only' | 'post_only' | 'limit_only' | 'reduce_only';
  readonly fees: FeeSchedule;
  /** 1 is the busiest of its kind (pairs and contracts are counted apart). */
  readonly rank: number;
  /** Only contracts have it. */
  readonly contract?: Contract;
}
