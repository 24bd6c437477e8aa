// Pure: money to spend as a volume.
import { rescaled } from '../house/units.ts';
import { assetOf } from '../listings/assetOf.ts';
import { digits } from './digits.ts';

/** `500.00000000`: in the digits of a volume, or of the asset where it has more. @param units whole last digits */
export function cashText(units: bigint, asset: string): string {
  const { decimals } = assetOf(asset);
  const shown = Math.max(8, decimals);
  return digits(rescaled(units, decimals, shown), shown);
}
