// Pure: decimals of clients as the house reads them.

import { readUnits } from '../../../house/units.ts';
import { digits } from '../../../wire/digits.ts';

/** Digits behind the point of what is read; more are nothing that can be traded. */
const finest = 20;

/** A number in plain digits without zeros at the end; undefined where it is none. Programs also write `1.0` and `1e-7`. */
export function decimalOf(text: string | undefined): string | undefined {
  const read = readUnits(text ?? '', finest);
  if (read.type !== 'units') return undefined;
  return digits(read.units, finest).replace(/\.?0+$/, '');
}
