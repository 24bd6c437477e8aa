// Pure: what a trade costs by the volume of the last 30 days.

/** One step of a schedule. Rates are millionths of the cost: 4000 is 0.4 %. */
export interface FeeTier {
  /** From this volume of 30 days on, whole US dollars. */
  readonly volume: number;
  readonly maker: number;
  readonly taker: number;
}

/** @see https://www.kraken.com/features/fee-schedule */
export interface FeeSchedule {
  readonly uid: string;
  readonly name: string;
  /** By rising volume, the first from 0 on. */
  readonly tiers: readonly FeeTier[];
}
