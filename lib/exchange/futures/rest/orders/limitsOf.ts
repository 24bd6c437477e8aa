import type { OrderDraft } from '../../../house/OrderDraft.ts';
import { readUnits } from '../../../house/units.ts';
import type { Inside } from '../../../Inside.ts';
import type { SymbolMarket } from '../../../market/symbolMarket.ts';

/** How many times the mark price is too far for an order that would trade at it. */
const collar = 10;

const abs = (lots: bigint): bigint => (lots < 0n ? -lots : lots);

/** The status of an order that goes beyond what its contract allows: a slip of the finger, or too large a position. */
export function limitsOf(
  { house }: Inside,
  { listing, asks, bids }: SymbolMarket,
  account: string,
  { side, qty = '', limit }: OrderDraft,
): string | undefined {
  const { pricePrecision, qtyPrecision, contract, symbol } = listing;
  const mark = house.contract(symbol).mark / 10 ** pricePrecision;
  const price = limit?.type === 'static' ? Number(limit.value) : undefined;
  const best = (side === 'buy' ? asks : bids).levels()[0]?.price;
  if (price !== undefined && best !== undefined) {
    const there = best / 10 ** pricePrecision;
    const crosses = side === 'buy' ? price >= there : price <= there;
    if (crosses && (price > mark * collar || price < mark / collar)) return 'outsidePriceCollar';
  }
  const read = readUnits(qty, qtyPrecision);
  if (contract === undefined || read.type !== 'units') return undefined;
  const size = house.position(account, symbol)?.size ?? 0n;
  const after = side === 'buy' ? size + read.units : size - read.units;
  return abs(after) > contract.maxPositionLots && abs(after) > abs(size) ? 'maxPositionViolation' : undefined;
}
