// Pure: a wish, made an order in ticks and lots, or the exchange's words against it.
import { assetOf } from '../listings/assetOf.ts';
import type { Listing } from '../listings/Listing.ts';
import type { SymbolMarket } from '../market/symbolMarket.ts';
import { hasLimit } from './hasLimit.ts';
import { lotsFor } from './lotsFor.ts';
import { quoteUnits } from './money.ts';
import type { TimeInForce } from './Order.ts';
import type { OrderDraft } from './OrderDraft.ts';
import { readPrices } from './readPrices.ts';
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

interface Lots {
  readonly qty: bigint;
  readonly cash: bigint | undefined;
}

const bad = (field: string): string => `EGeneral:Invalid arguments:${field}`;

function leverageOf({ leverage = 0, side }: OrderDraft, listing: Listing): number | undefined {
  const known = side === 'buy' ? listing.leverageBuy : listing.leverageSell;
  if (leverage === 'max') return known.at(-1);
  return leverage === 0 || known.includes(leverage) ? leverage : undefined;
}

/** What does not go together whatever the prices are. */
function misfit(draft: OrderDraft, listing: Listing, now: number): string | undefined {
  const { type, timeInForce = 'gtc', postOnly = false, expireAt } = draft;
  const once = timeInForce === 'ioc' || timeInForce === 'fok';
  if (draft.deadline !== undefined && draft.deadline < now) return 'EService:Deadline elapsed';
  if (draft.clOrdId !== undefined && draft.userref !== undefined) return bad('cl_ord_id');
  if (expireAt === undefined ? timeInForce === 'gtd' : expireAt <= now) return bad('expiretm');
  if (postOnly && (!hasLimit(type) || once)) return bad('oflags');
  const spot = listing.contract === undefined;
  const leverage = draft.leverage ?? 0;
  // without leverage there is no position that it could reduce
  if (draft.reduceOnly === true && spot && leverage === 0) return 'EOrder:Reduce only:Non-PC';
  return undefined;
}

function cashOf(draft: OrderDraft, cash: string, pair: SymbolMarket, account: string): Lots | string {
  const { type, side, leverage = 0, selfTrade = 'cancel_newest' } = draft;
  if (type !== 'market' || side !== 'buy' || leverage !== 0) return bad('oflags');
  // what it gets is counted now
  if (draft.startAt !== undefined) return bad('starttm');
  const read = readUnits(cash, assetOf(pair.listing.quote).decimals);
  if (read.type !== 'units' || read.units <= 0n) return bad('volume');
  return { qty: lotsFor(pair, read.units, { account, selfTrade }), cash: read.units };
}

function lotsOf({ type, qty = '' }: OrderDraft, listing: Listing): Lots | string {
  const read = readUnits(qty, listing.qtyPrecision);
  // zero settles all of a position
  const least = type === 'settle-position' ? 0n : 1n;
  return read.type === 'units' && read.units >= least ? { qty: read.units, cash: undefined } : bad('volume');
}

function tooLittle(listing: Listing, price: number, qty: bigint): string | undefined {
  if (qty < listing.lotsMin) return 'EOrder:Order minimum not met';
  const least = rescaled(listing.costMin, listing.costPrecision, assetOf(listing.quote).decimals);
  return quoteUnits(listing, BigInt(price) * qty) < least ? 'EOrder:Cost minimum not met' : undefined;
}

function displayOf({ type, display: text }: OrderDraft, listing: Listing, qty: bigint): bigint | undefined {
  if (type !== 'iceberg' || text === undefined) return undefined;
  const read = readUnits(text, listing.qtyPrecision);
  return read.type === 'units' && read.units * 15n >= qty && read.units <= qty ? read.units : undefined;
}

/**
 * @param signal what the trigger watches, as it stands, ticks  @param now microseconds since 1970
 * @param account whose it is: money buys nothing of its own orders
 */
export function readDraft(
  draft: OrderDraft,
  pair: SymbolMarket,
  signal: number,
  now: number,
  account: string,
): Reading {
  const refused = (error: string): Reading => ({ type: 'refused', error });
  const { listing } = pair;
  const { type, timeInForce = 'gtc' } = draft;
  const wrong = misfit(draft, listing, now);
  if (wrong !== undefined) return refused(wrong);
  const prices = readPrices(draft, pair, signal);
  if (prices.type === 'refused') return prices;
  const { limit, trigger } = prices;

  const lots = draft.cash === undefined ? lotsOf(draft, listing) : cashOf(draft, draft.cash, pair, account);
  if (typeof lots === 'string') return refused(lots);
  const { qty, cash } = lots;
  const settles = type === 'settle-position';
  const short = settles ? undefined : tooLittle(listing, limit ?? trigger ?? pair.last(), qty);
  if (short !== undefined) return refused(short);

  const display = displayOf(draft, listing, qty);
  if ((type === 'iceberg' || draft.display !== undefined) && display === undefined)
    return refused(bad('displayvol'));
  const leverage = leverageOf(draft, listing);
  if (leverage === undefined) return refused(bad('leverage'));
  if ((type === 'market' || settles) && (timeInForce === 'gtd' || timeInForce === 'fok'))
    return refused(bad('timeinforce'));
  if (draft.close !== undefined) {
    const side = draft.side === 'buy' ? 'sell' : 'buy';
    const closes = draft.close.type !== 'iceberg' && draft.close.type !== 'market';
    const read = closes ? readPrices({ ...draft.close, side }, pair, pair.last()) : undefined;
    if (read?.type !== 'prices' || (read.limit ?? read.trigger) === undefined) return refused(bad('close'));
  }
  return { type: 'read', read: { qty, limit, display, trigger, leverage, timeInForce, cash } };
}
