// Pure: what money buys.

import { lesser } from '../engine/lesser.ts';
import type { Working } from '../engine/Working.ts';
import { assetOf } from '../listings/assetOf.ts';
import type { SymbolMarket } from '../market/symbolMarket.ts';
import { rescaled } from './units.ts';

/** More than ever rests. */
const all = 1n << 100n;

/** Lots that an account gets for so much if it takes them now. @param cash whole last digits of the quote asset */
export function lotsFor(
  { listing, book }: SymbolMarket,
  cash: bigint,
  { account, selfTrade }: Pick<Working, 'account' | 'selfTrade'>,
): bigint {
  const { pricePrecision, qtyPrecision, quote } = listing;
  let left = rescaled(cash, assetOf(quote).decimals, pricePrecision + qtyPrecision);
  let lots = 0n;
  const buyer: Working = {
    id: '',
    account,
    side: 'buy',
    limit: undefined,
    left: all,
    shown: 0n,
    display: undefined,
    queuedAt: 0,
    selfTrade,
  };
  for (const { price, qty: there } of book.preview(buyer)) {
    const qty = lesser(there, left / BigInt(price));
    lots += qty;
    left -= qty * BigInt(price);
    if (qty < there) break;
  }
  return lots;
}
