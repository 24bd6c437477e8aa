/** Prints a whole number of last digits in full: 10000000 with 8 digits behind the point is `0.10000000`. */
export function digits(units: number | bigint, precision: number): string {
  const text = String(units);
  const sign = text.startsWith('-') ? '-' : '';
  const bare = sign === '' ? text : text.slice(1);
  if (precision === 0) return text;
  const padded = bare.padStart(precision + 1, '0');
  const at = padded.length - precision;
  return `${sign}${padded.slice(0, at)}.${padded.slice(at)}`;
}
