import type { Decimal } from './model/Decimal.ts';
import type { Scaled } from './Scaled.ts';

/** Prints all digits: 150 at scale 2 is `1.50`. */
export function fromScaled({ units, scale }: Scaled): Decimal {
  const sign = units < 0n ? '-' : '';
  const digits = String(units < 0n ? -units : units).padStart(scale + 1, '0');
  const at = digits.length - scale;
  const decode = (text: string) => text as Decimal;
  return decode(scale === 0 ? `${sign}${digits}` : `${sign}${digits.slice(0, at)}.${digits.slice(at)}`);
}
