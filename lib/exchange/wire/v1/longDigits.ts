// Pure: prints with more digits than there are.
import { digits } from '../digits.ts';

/** @param precision digits behind the point that `units` has  @param wanted how many to print; never fewer than it has */
export function longDigits(units: number | bigint, precision: number, wanted: number): string {
  const text = digits(units, precision);
  if (wanted <= precision) return text;
  return `${text}${precision === 0 ? '.' : ''}${'0'.repeat(wanted - precision)}`;
}
