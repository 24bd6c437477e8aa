// The book of a contract in messages: all of it once, then one level each, counted by product.
import type { BookSide, Touch } from '../../engine/bookSide.ts';
import type { Publisher } from '../../live/Publisher.ts';
import type { RestingLevel } from '../../market/RestingLevel.ts';
import type { SymbolMarket } from '../../market/symbolMarket.ts';
import { jsonText } from '../../wire/jsonText.ts';
import type { Wire } from '../../wire/Wire.ts';
import { millis } from '../millis.ts';
import { short } from '../short.ts';
import type { Sequence } from './sequence.ts';

interface Change extends RestingLevel {
  readonly side: 'buy' | 'sell';
}

/** The last two states of a price, so that an observer who does not let the last one win is found out. */
const steps = (side: 'buy' | 'sell', price: number, { path }: Touch): readonly Change[] =>
  path.slice(-2).map((qty) => ({ side, price, qty }));

/** What goes comes before what comes: in between, a book may be thin but never crossed. */
function changesOf({ bids, asks }: SymbolMarket): readonly Change[] {
  const of = (side: 'buy' | 'sell', { touched }: BookSide): readonly (readonly Change[])[] =>
    [...touched()]
      .filter(([, { before, path }]) => before !== 0n || path.at(-1) !== 0n)
      .map(([price, touch]) => steps(side, price, touch));
  const all = [...of('buy', bids), ...of('sell', asks)];
  const gone = (change: readonly Change[]): boolean => change.at(-1)?.qty === 0n;
  return [...all.filter(gone), ...all.filter((change) => !gone(change))].flat();
}

/** @param sequence of the product, shared by all who watch it  @param now microseconds since 1970 */
export function bookTold(pair: SymbolMarket, sequence: Sequence, now: () => number): Publisher {
  const { symbol, pricePrecision, qtyPrecision } = pair.listing;
  const level = ({ price, qty }: RestingLevel): Wire => ({
    price: short(price, pricePrecision),
    qty: short(qty, qtyPrecision),
  });
  return {
    snapshot: () => [
      jsonText({
        feed: 'book_snapshot',
        product_id: symbol,
        timestamp: millis(now()),
        seq: sequence.now(),
        tickSize: null,
        bids: pair.bids.levels().map(level),
        asks: pair.asks.levels().map(level),
      }),
    ],
    update(_trades, harm) {
      const timestamp = millis(now());
      const told = changesOf(pair).map(({ side, price, qty }) =>
        jsonText({
          feed: 'book',
          product_id: symbol,
          side,
          seq: sequence.next(),
          price: short(price, pricePrecision),
          qty: short(qty, qtyPrecision),
          timestamp,
        }),
      );
      // its number is used up, so that whoever counts misses it
      return harm?.type === 'skip' ? told.slice(1) : told;
    },
  };
}
