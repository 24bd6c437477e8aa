/** Seconds since 1970 with a fraction as nanoseconds, digit by digit; finer digits are cut. */
export function nanos(seconds: string): bigint {
  const [whole = '0', fraction = ''] = seconds.split('.');
  return BigInt(whole + fraction.padEnd(9, '0').slice(0, 9));
}
