import type { Scaled } from './Scaled.ts';

/** The exact sum, at the finer scale of the two. */
export function addScaled(a: Scaled, b: Scaled): Scaled {
  const scale = Math.max(a.scale, b.scale);
  const grown = ({ units, scale: own }: Scaled): bigint => units * 10n ** BigInt(scale - own);
  return { units: grown(a) + grown(b), scale };
}
