// Pure: amounts of money out of texts.
import { readUnits } from '../../../house/units.ts';
import type { Asset } from '../../../listings/Asset.ts';

/** Whole last digits of an asset; undefined where the text has more digits than it, or is no amount above zero. */
export function amountOf(text: string, { decimals }: Asset): bigint | undefined {
  const read = readUnits(text, decimals);
  return read.type === 'units' && read.units > 0n ? read.units : undefined;
}
