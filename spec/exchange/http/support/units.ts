/** A decimal text as last digits of a precision; it may have fewer or more, as long as those are zeros. */
export function units(text: string, precision: number): bigint {
  const [whole = '', fraction = ''] = text.replace(/^[+-]/, '').split('.');
  if (/[1-9]/.test(fraction.slice(precision))) throw new Error(`${text} is finer than ${precision} digits`);
  const size = BigInt(whole + fraction.padEnd(precision, '0').slice(0, precision));
  return text.startsWith('-') ? -size : size;
}
