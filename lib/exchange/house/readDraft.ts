// Pure: a wish, made an order in ticks and lots, or the exchange's words against it.
import { assetOf } from '../listings/assetOf.ts';
import type { Listing } from '../listings/Listing.ts';
import type { SymbolMarket } from '../market/symbolMarket.ts';
import { quoteUnits } from './money.ts';
import type { OrderType, TimeInForce } from './Order.ts';
import type { OrderDraft } from './OrderDraft.ts';
import { distance, onTick, readPrice } from './readPrice.ts';
import { readUnits, rescaled } from './units.ts';

/** What was read: everything about an order but who it is. */
export interface ReadDraft {
  /** Lots. */
  readonly qty: bigint;
  /** Ticks. */
  readonly limit: number | undefined;
  readonly display: bigint | undefined;
  /** Where its trigger stands, ticks. */
  readonly trigger: number | undefined;
  readonly leverage: number;
  readonly timeInForce: TimeInForce;
  /** Whole last digits of the quote asset. */
  readonly cash: bigint | undefined;
}

/** The read draft, or the words. */
export type Reading =
  | { readonly type: 'read'; readonly read: ReadDraft }
  | { readonly type: 'refused'; readonly error: string };

const bad = (field: string): { readonly type: 'refused'; readonly error: string } => ({
  type: 'refused',
  error: `EGeneral:Invalid arguments:${field}`,
});
const refused = (error: string): { readonly type: 'refused'; readonly error: string } => ({
  type: 'refused',
  error,
});

/** Orders that rest or end with a price of their own. */
export const hasLimit = (type: OrderType): boolean => type === 'iceberg' || type.endsWith('limit');
/** Orders that wait for a trigger. */
export const hasTrigger = (type: OrderType): boolean => /^(stop|take|trailing)-/.test(type);
export const trails = (type: OrderType): boolean => type.startsWith('trailing');

function leverageOf({ leverage = 0, side }: OrderDraft, listing: Listing): number | undefined {
  const known = side === 'buy' ? listing.leverageBuy : listing.leverageSell;
  if (leverage === 'max') return known.at(-1);
  return leverage === 0 || known.includes(leverage) ? leverage : undefined;
}

/** What an order that spends money gets at best, lots. */
function lotsFor(pair: SymbolMarket, cash: bigint): bigint {
  const { listing } = pair;
  let left = rescaled(cash, assetOf(listing.quote).decimals, listing.pricePrecision + listing.qtyPrecision);
  let lots = 0n;
  for (const { price, orders } of pair.asks.levels()) {
    for (const { left: there } of orders) {
      const afforded = left / BigInt(price);
      const qty = there < afforded ? there : afforded;
      lots += qty;
      left -= qty * BigInt(price);
      if (qty < there) return lots;
    }
  }
  return lots;
}

function triggerOf(draft: OrderDraft, pair: SymbolMarket, signal: number): number | undefined | string {
  const { type, trigger, side } = draft;
  if (!hasTrigger(type)) return trigger === undefined ? undefined : 'EGeneral:Invalid arguments:trigger';
  if (trigger === undefined) return 'EGeneral:Invalid arguments:price';
  if (trails(type)) {
    const away = distance(trigger, signal, pair.listing);
    if (trigger.type === 'static' || away === undefined || away <= 0)
      return 'EGeneral:Invalid arguments:price';
    return onTick(side === 'sell' ? signal - away : signal + away, pair.listing);
  }
  const read = readPrice(trigger, signal, pair.listing, 'price');
  return read.type === 'price' ? read.price : read.error;
}

/** @param signal what the trigger watches, as it stands, ticks  @param now microseconds since 1970 */
export function readDraft(draft: OrderDraft, pair: SymbolMarket, signal: number, now: number): Reading {
  const { listing } = pair;
  const { type, side, timeInForce = 'gtc', postOnly = false } = draft;
  const takes = type === 'market' || type === 'settle-position';
  if (draft.deadline !== undefined && draft.deadline < now) return refused('EService:Deadline elapsed');
  if (draft.clOrdId !== undefined && draft.userref !== undefined) return bad('cl_ord_id');
  if (timeInForce === 'gtd' && !((draft.expireAt ?? 0) > now)) return bad('expiretm');
  if (draft.expireAt !== undefined && draft.expireAt <= now) return bad('expiretm');
  if (postOnly && (!hasLimit(type) || ['ioc', 'fok'].includes(timeInForce))) return bad('oflags');

  const trigger = triggerOf(draft, pair, signal);
  if (typeof trigger === 'string') return refused(trigger);

  let limit: number | undefined;
  if (hasLimit(type)) {
    if (draft.limit === undefined) return bad(hasTrigger(type) ? 'price2' : 'price');
    const read = readPrice(draft.limit, trigger ?? pair.last(), listing, 'price');
    if (read.type === 'refused') return read;
    limit = read.price;
  } else if (draft.limit !== undefined) return bad('price');

  let cash: bigint | undefined;
  let qty = 0n;
  if (draft.cash !== undefined) {
    const read = readUnits(draft.cash, assetOf(listing.quote).decimals);
    if (type !== 'market' || side !== 'buy' || (draft.leverage ?? 0) !== 0) return bad('oflags');
    if (read.type !== 'units' || read.units <= 0n) return bad('volume');
    cash = read.units;
    qty = lotsFor(pair, cash);
  } else {
    const read = readUnits(draft.qty ?? '', listing.qtyPrecision);
    // zero closes all of a position that is settled
    if (read.type !== 'units' || read.units < 0n || (read.units === 0n && type !== 'settle-position'))
      return bad('volume');
    qty = read.units;
  }
  const price = limit ?? trigger ?? pair.last();
  if (type !== 'settle-position') {
    if (qty < listing.lotsMin) return refused('EOrder:Order minimum not met');
    const cost = quoteUnits(listing, BigInt(price) * qty);
    if (cost < rescaled(listing.costMin, listing.costPrecision, assetOf(listing.quote).decimals))
      return refused('EOrder:Cost minimum not met');
  }

  let display: bigint | undefined;
  if (type === 'iceberg' || draft.display !== undefined) {
    const read = readUnits(draft.display ?? '', listing.qtyPrecision);
    if (type !== 'iceberg' || read.type !== 'units' || read.units * 15n < qty || read.units > qty)
      return bad('displayvol');
    display = read.units;
  }
  const leverage = leverageOf(draft, listing);
  if (leverage === undefined) return bad('leverage');
  if (takes && (timeInForce === 'gtd' || timeInForce === 'fok')) return bad('timeinforce');
  return { type: 'read', read: { qty, limit, display, trigger, leverage, timeInForce, cash } };
}
