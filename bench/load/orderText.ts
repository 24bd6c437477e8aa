import type { Listing } from '../../lib/exchange/listings/Listing.ts';
import { digits } from '../../lib/exchange/wire/digits.ts';

/** Lots of a small order that no minimum refuses even at half the price. */
function lots({ price, lotsMin, costMin, pricePrecision, qtyPrecision, costPrecision }: Listing): bigint {
  const scale = pricePrecision + qtyPrecision - costPrecision;
  const least = (4n * costMin * 10n ** BigInt(Math.max(0, scale))) / BigInt(price) + 1n;
  return least > lotsMin ? least : lotsMin;
}

/** A limit order as members of JSON. @param price last digits; it is put on the tick  @param more members, a comma before each */
export function orderText(listing: Listing, side: 'buy' | 'sell', price: number, more: string): string {
  const { symbol, tickSize, pricePrecision, qtyPrecision } = listing;
  const limit = digits(Math.round(price / tickSize) * tickSize, pricePrecision);
  const qty = digits(lots(listing), qtyPrecision);
  return `"order_type":"limit","side":"${side}","order_qty":${qty},"symbol":"${symbol}","limit_price":${limit}${more}`;
}
