import type { BookSide } from '../engine/bookSide.ts';
import { bookFrame } from '../frames/bookFrame.ts';
import type { RestingLevel } from '../market/RestingLevel.ts';
import type { SymbolMarket } from '../market/symbolMarket.ts';
import { bookChecksum } from '../wire/bookChecksum.ts';
import type { Harm } from './Harm.ts';
import type { Publisher } from './Publisher.ts';
import { windowChanges } from './windowChanges.ts';

/** @param harm is done to the last mention of a price, for that is the one that counts */
function harmed(
  changes: readonly RestingLevel[],
  side: 'bids' | 'asks',
  harm: Harm | undefined,
): readonly RestingLevel[] {
  if (harm?.type !== 'corrupt' || harm.side !== side) return changes;
  const last = changes.findLastIndex(({ price }) => price === harm.price);
  return changes.map((level, index) => (index === last ? { ...level, qty: level.qty + 1n } : level));
}

/** @param depth levels a side  @param at microseconds since 1970 */
export function bookPublisher(pair: SymbolMarket, depth: number, at: () => number): Publisher {
  const { listing, bids, asks } = pair;
  const top = (side: BookSide): readonly RestingLevel[] => side.levels().slice(0, depth);
  const window = (side: BookSide): ReadonlyMap<number, bigint> =>
    new Map(top(side).map(({ price, qty }) => [price, qty]));
  let told = { bids: window(bids), asks: window(asks) };
  const frame = (
    type: 'snapshot' | 'update',
    changedBids: readonly RestingLevel[],
    changedAsks: readonly RestingLevel[],
  ) =>
    bookFrame(listing, {
      type,
      bids: changedBids,
      asks: changedAsks,
      checksum: bookChecksum(asks.levels(), bids.levels()),
      at: at(),
    });
  return {
    snapshot: () => [frame('snapshot', top(bids), top(asks))],
    update(_, harm) {
      const changedBids = windowChanges(told.bids, top(bids), bids.touched());
      const changedAsks = windowChanges(told.asks, top(asks), asks.touched());
      told = { bids: window(bids), asks: window(asks) };
      if (harm?.type === 'skip' || changedBids.length + changedAsks.length === 0) return [];
      return [frame('update', harmed(changedBids, 'bids', harm), harmed(changedAsks, 'asks', harm))];
    },
  };
}
