/** The modern name of an asset as a client writes it, in any case. */
export function currencyNamed(name: string): string {
  const upper = name.toUpperCase();
  return upper === 'XBT' ? 'BTC' : upper;
}
