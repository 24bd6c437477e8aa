import type { Listing } from '../../lib/exchange/listings/Listing.ts';
import { quotes } from './quotes.ts';

/** How old prices may be, milliseconds. */
const freshMs = 250;

/**
 * Where somebody can stand between the best prices.
 * @param url of the public line; undefined: nobody quotes, and listed prices do
 * @returns last digits of the price, as they were a moment ago
 */
export async function middles(
  url: string | undefined,
  listings: readonly Listing[],
): Promise<(listing: Listing) => Promise<number>> {
  if (url === undefined) return ({ price }) => Promise.resolve(price);
  const symbols = listings.map(({ symbol }) => symbol);
  let known = await quotes(url, symbols);
  let [askedMs, asking] = [performance.now(), false];
  return async ({ symbol, pricePrecision }) => {
    if (!asking && performance.now() - askedMs > freshMs) {
      asking = true;
      known = await quotes(url, symbols);
      [askedMs, asking] = [performance.now(), false];
    }
    const quote = known.get(symbol);
    return quote === undefined ? Number.NaN : ((quote.bid + quote.ask) / 2) * 10 ** pricePrecision;
  };
}
