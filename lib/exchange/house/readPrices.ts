// Pure: the prices of an order by its type.
import type { SymbolMarket } from '../market/symbolMarket.ts';
import { hasLimit } from './hasLimit.ts';
import { hasTrigger } from './hasTrigger.ts';
import type { OrderType, PriceText } from './Order.ts';
import { readPrice } from './readPrice.ts';
import { trailed } from './trailed.ts';
import { trails } from './trails.ts';

/** Ticks where the type has such a price, or the exchange's words. */
export type ReadPrices =
  | { readonly type: 'prices'; readonly limit: number | undefined; readonly trigger: number | undefined }
  | { readonly type: 'refused'; readonly error: string };

/** What is read. */
export interface Priced {
  readonly type: OrderType;
  readonly side: 'buy' | 'sell';
  readonly limit?: PriceText | undefined;
  readonly trigger?: PriceText | undefined;
}

const bad = (field: string): { readonly type: 'refused'; readonly error: string } => ({
  type: 'refused',
  error: `EGeneral:Invalid arguments:${field}`,
});

/** @param signal what a trigger watches, as it stands, ticks; a limit counts from the trigger, or from the last price */
export function readPrices(
  { type, side, limit, trigger }: Priced,
  { listing, last }: SymbolMarket,
  signal: number,
): ReadPrices {
  const waits = hasTrigger(type);
  let at: number | undefined;
  if (!waits && trigger !== undefined) return bad('trigger');
  if (waits) {
    if (trigger === undefined) return bad('price');
    if (trails(type)) {
      at = trailed(trigger, side, signal, listing);
      if (at === undefined) return bad('price');
    } else {
      const read = readPrice(trigger, signal, listing, 'price');
      if (read.type === 'refused') return read;
      at = read.price;
    }
  }
  const field = waits ? 'price2' : 'price';
  if (!hasLimit(type)) return limit === undefined ? { type: 'prices', limit, trigger: at } : bad(field);
  if (limit === undefined) return bad(field);
  const read = readPrice(limit, at ?? last(), listing, field);
  return read.type === 'refused' ? read : { type: 'prices', limit: read.price, trigger: at };
}
