import type { BookSide } from '../engine/bookSide.ts';
import type { SymbolMarket } from '../market/symbolMarket.ts';
import type { Harm } from './Harm.ts';

/** Levels that a checksum covers: what is harmed below them would go unnoticed. */
const covered = 10;

const changed = (side: BookSide): number | undefined =>
  side
    .levels()
    .slice(0, covered)
    .find(({ price, qty }) => {
      const touch = side.touched().get(price);
      return touch !== undefined && touch.before !== qty;
    })?.price;

/** A level that every depth is told of in this step and every checksum covers; undefined where there is none. */
export function harmable({
  asks,
  bids,
}: SymbolMarket): Extract<Harm, { readonly type: 'corrupt' }> | undefined {
  const [ask, bid] = [changed(asks), changed(bids)];
  if (ask !== undefined) return { type: 'corrupt', side: 'asks', price: ask };
  return bid === undefined ? undefined : { type: 'corrupt', side: 'bids', price: bid };
}
