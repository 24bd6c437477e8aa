// Pure: the fees as Kraken publishes them, in millionths.

import type { FeeSchedule, FeeTier } from './FeeSchedule.ts';

type Row = readonly [volume: number, maker: number, taker: number];

const tiers = (rows: readonly Row[]): readonly FeeTier[] =>
  rows.map(([volume, maker, taker]) => ({ volume, maker, taker }));

/** Coins against anything. */
const coins: FeeSchedule = {
  uid: '5a1f3c0e-7c55-4c6b-9d0b-2f1e6a9b7c01',
  name: 'spot',
  tiers: tiers([
    [0, 2_500, 4_000],
    [10_000, 2_000, 3_500],
    [50_000, 1_400, 2_400],
    [100_000, 1_200, 2_200],
    [250_000, 1_000, 2_000],
    [500_000, 800, 1_800],
    [1_000_000, 600, 1_600],
    [2_500_000, 400, 1_400],
    [5_000_000, 200, 1_200],
    [10_000_000, 0, 1_000],
  ]),
};

/** Money and what is pegged to it, against anything. */
const stable: FeeSchedule = {
  uid: '5a1f3c0e-7c55-4c6b-9d0b-2f1e6a9b7c02',
  name: 'spot stable and fx',
  tiers: tiers([
    [0, 2_000, 2_000],
    [50_000, 1_600, 1_600],
    [100_000, 1_200, 1_200],
    [250_000, 800, 800],
    [500_000, 400, 400],
    [1_000_000, 0, 200],
    [5_000_000, 0, 100],
  ]),
};

const futures: FeeSchedule = {
  uid: '5a1f3c0e-7c55-4c6b-9d0b-2f1e6a9b7c03',
  name: 'linear multi-collateral',
  tiers: tiers([
    [0, 200, 500],
    [100_000, 150, 400],
    [1_000_000, 125, 300],
    [5_000_000, 100, 250],
    [10_000_000, 75, 200],
    [20_000_000, 50, 150],
    [50_000_000, 25, 125],
    [100_000_000, 0, 100],
  ]),
};

/** @see https://www.kraken.com/features/fee-schedule */
export const feeSchedules: Readonly<Record<'coins' | 'stable' | 'futures', FeeSchedule>> = {
  coins,
  stable,
  futures,
};
