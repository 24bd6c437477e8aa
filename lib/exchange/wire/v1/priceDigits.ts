// Pure: how many digits prices have on this wire.
import { isStable } from '../../listings/isStable.ts';
import type { Listing } from '../../listings/Listing.ts';

/** Measured, and not what follows. */
const odd: ReadonlyMap<string, number> = new Map([['XMR/USD', 8]]);

/**
 * Digits behind the point of every price of a pair: fixed, and often more than its precision, so that the digits can
 * not be had from REST. Measured: XBT/USD 1 → 5, SC/EUR 5 → 6, KSM/XBT 6 → 8, ADA/XBT 8 → 9.
 */
export function priceDigits({ symbol, quote, pricePrecision }: Listing): number {
  const own = odd.get(symbol);
  if (own !== undefined) return own;
  const least = isStable(quote) ? (pricePrecision < 4 ? 5 : 6) : pricePrecision < 7 ? 8 : 9;
  return Math.max(least, pricePrecision);
}
