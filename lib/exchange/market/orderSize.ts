import type { Listing } from '../listings/Listing.ts';
import type { Random } from './random.ts';

/** A size as people choose it: mostly small, sometimes large, one in four round. */
export function orderSize({ lots, lotsMin }: Listing, random: Random): bigint {
  const share = BigInt(Math.floor(random.next() ** 3 * 4_000_000));
  const plain = (lots * share) / 1_000_000n + lotsMin + BigInt(random.below(1_000));
  const coarse = lots / 20n;
  return random.below(4) === 0 && coarse > lotsMin ? (plain / coarse + 1n) * coarse : plain;
}
