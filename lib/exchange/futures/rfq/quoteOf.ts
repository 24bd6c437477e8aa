// Pure: the prices of an offer, read.
import type { House } from '../../house/House.ts';
import { isRecord } from '../../wire/isRecord.ts';
import { packageOf } from './packageOf.ts';
import type { RfqLeg, RfqQuote } from './Rfq.ts';

/** A quote, or the exchange's word against it. */
export type QuoteReading =
  | { readonly type: 'quote'; readonly quote: RfqQuote | undefined }
  | {
      readonly type: 'failed';
      readonly reason: 'priceTooFarFromMarket' | 'legMismatch' | 'incompleteSide' | 'orderError';
    };

type Marks = Pick<House, 'contract'>;

/** A share of the mark: what is farther from it is no price. */
const farthest = 0.5;

const onTick = (price: number, { pair }: RfqLeg): number => {
  const { tickSize } = pair.listing;
  return Math.round(price / tickSize) * tickSize;
};

/** A price of the whole package goes to the legs by what each of them is worth. */
function ofPackage(house: Marks, legs: readonly RfqLeg[], text: string): QuoteReading {
  if (!/^-?\d{1,15}(\.\d{1,12})?$/.test(text)) return { type: 'failed', reason: 'orderError' };
  const marks = packageOf.marks(house, legs);
  const off = (Number(text) - packageOf.total(legs, marks)) / packageOf.gross(legs, marks);
  if (Math.abs(off) > farthest) return { type: 'failed', reason: 'priceTooFarFromMarket' };
  const prices = legs.map((leg, index) => {
    const mark = marks[index] ?? 0;
    return onTick(mark * (leg.lots > 0n ? 1 + off : 1 - off), leg);
  });
  return { type: 'quote', quote: { total: Number(text), legs: prices, byLeg: false } };
}

function rowsOf(text: string): readonly Readonly<Record<string, unknown>>[] | undefined {
  try {
    const rows: unknown = JSON.parse(text);
    return Array.isArray(rows) && rows.every(isRecord) ? rows : undefined;
  } catch {
    return undefined;
  }
}

function ofLegs(house: Marks, legs: readonly RfqLeg[], text: string): QuoteReading {
  const rows = rowsOf(text);
  if (rows === undefined) return { type: 'failed', reason: 'orderError' };
  // a client writes it either way
  const priced = new Map(rows.map((row) => [row['tradeable'] ?? row['symbol'], Number(row['price'])]));
  const known = legs.map(({ pair }) => pair.listing.symbol);
  if (priced.size < rows.length || [...priced.keys()].some((name) => !known.some((one) => one === name)))
    return { type: 'failed', reason: 'legMismatch' };
  if (priced.size < legs.length) return { type: 'failed', reason: 'incompleteSide' };
  const marks = packageOf.marks(house, legs);
  const prices = legs.map((leg) => {
    const { symbol, pricePrecision } = leg.pair.listing;
    return onTick((priced.get(symbol) ?? Number.NaN) * 10 ** pricePrecision, leg);
  });
  const near = prices.every((price, index) => Math.abs(price / (marks[index] ?? price) - 1) <= farthest);
  return near
    ? { type: 'quote', quote: { total: packageOf.total(legs, prices), legs: prices, byLeg: true } }
    : { type: 'failed', reason: 'priceTooFarFromMarket' };
}

/** @param total of the package, as it was sent  @param byLeg `[{tradeable, price}]` as JSON; at most one of the two */
export function quoteOf(
  house: Marks,
  legs: readonly RfqLeg[],
  total: string | undefined,
  byLeg: string | undefined,
): QuoteReading {
  if (byLeg !== undefined) return ofLegs(house, legs, byLeg);
  return total === undefined ? { type: 'quote', quote: undefined } : ofPackage(house, legs, total);
}
