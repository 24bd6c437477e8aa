import { crc32 } from 'node:zlib';
import type { BookSide } from '../engine/bookSide.ts';
import { bookFrame } from '../frames/bookFrame.ts';
import type { RestingLevel } from '../market/RestingLevel.ts';
import type { SymbolMarket } from '../market/symbolMarket.ts';
import { bookChecksum } from '../wire/bookChecksum.ts';
import { bookWindow } from './bookWindow.ts';
import type { Harm } from './Harm.ts';
import type { Publisher } from './Publisher.ts';

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
  const told = { bids: bookWindow(bids, -1, depth), asks: bookWindow(asks, 1, depth) };
  const frame = (
    type: 'snapshot' | 'update',
    changedBids: readonly RestingLevel[],
    changedAsks: readonly RestingLevel[],
    checksum: number,
  ) => bookFrame(listing, { type, bids: changedBids, asks: changedAsks, checksum, at: at() });
  return {
    snapshot: () => [frame('snapshot', top(bids), top(asks), bookChecksum(asks.levels(), bids.levels()))],
    update(_, harm) {
      const [changedBids, changedAsks] = [told.bids.changes(), told.asks.changes()];
      if (harm?.type === 'skip' || changedBids.length + changedAsks.length === 0) return [];
      // a side that did not change keeps its text: every depth covers what is summed up
      const checksum = crc32(told.asks.checksumText() + told.bids.checksumText());
      return [
        frame('update', harmed(changedBids, 'bids', harm), harmed(changedAsks, 'asks', harm), checksum),
      ];
    },
  };
}
