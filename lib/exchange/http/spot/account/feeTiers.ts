import type { FeeTier } from '../../../listings/FeeSchedule.ts';
import type { Listing } from '../../../listings/Listing.ts';
import { digits } from '../../../wire/digits.ts';
import type { Wire } from '../../../wire/Wire.ts';

type Side = 'maker' | 'taker';

/** A rate as percent. */
const percent = (tier: FeeTier | undefined, side: Side): string | undefined =>
  tier === undefined ? undefined : digits(tier[side], 4);

const dollars = (tier: FeeTier | undefined): string | undefined =>
  tier === undefined ? undefined : `${tier.volume}.0000`;

/** Where an account stands in the schedule of a pair. @param volume of 30 days, whole last digits of USD (four) */
const stands = ({ fees }: Listing, volume: bigint): number =>
  Math.max(
    0,
    fees.tiers.findLastIndex((tier) => BigInt(tier.volume) * 10_000n <= volume),
  );

function fee(listing: Listing, volume: bigint, side: Side): Wire {
  const { tiers } = listing.fees;
  const at = stands(listing, volume);
  const next = tiers[at + 1];
  return {
    fee: percent(tiers[at], side),
    minfee: percent(tiers.at(-1), side),
    maxfee: percent(tiers[0], side),
    nextfee: percent(next, side) ?? null,
    nextvolume: dollars(next) ?? null,
    tiervolume: dollars(tiers[at]),
  };
}

/** All steps, with the one that holds. */
const schedule = (listing: Listing, name: string, volume: bigint): Wire => ({
  pair: name,
  class: listing.kind === 'spot' ? 'forex' : 'derivatives',
  tiers: listing.fees.tiers.map((tier, index) => ({
    maker_fee: digits(tier.maker, 4),
    taker_fee: digits(tier.taker, 4),
    min_spot_volume: listing.kind === 'spot' ? `${tier.volume}.0000` : '0.0000',
    min_futures_volume: listing.kind === 'spot' ? '0.0000' : `${tier.volume}.0000`,
    min_assets_on_platform: '0.0000',
    active: index === stands(listing, volume),
  })),
});

export const feeTiers = { fee, schedule } as const;
