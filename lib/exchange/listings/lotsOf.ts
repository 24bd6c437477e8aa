// Pure: sizes as lots.

/**
 * A size to its first digit, in lots.
 * @param size units of the base asset, more than 0
 * @param precision digits behind the point of a quantity
 * @returns at least one lot
 */
export function lotsOf(size: number, precision: number): bigint {
  // by text: one digit times a power of ten is exact where a product of floats is not
  const [digit = '1', power = '0'] = size.toExponential(0).split('e');
  const zeros = Number(power) + precision;
  return zeros < 0 ? 1n : BigInt(digit) * 10n ** BigInt(zeros);
}
