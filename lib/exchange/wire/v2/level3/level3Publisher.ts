import type { Harm } from '../../../live/Harm.ts';
import type { Publisher } from '../../../live/Publisher.ts';
import type { Random } from '../../../market/random.ts';
import type { SymbolMarket } from '../../../market/symbolMarket.ts';
import { level3Checksum } from './level3Checksum.ts';
import { type Level3Entry, level3Frame } from './level3Frame.ts';
import { sideWindow } from './sideWindow.ts';
import type { Stamps } from './stamps.ts';

/** The last order told of a price gets a lot too much; where all of them are gone, one of them stays. */
function harmed(
  entries: readonly Level3Entry[],
  side: 'bids' | 'asks',
  harm: Harm | undefined,
): readonly Level3Entry[] {
  if (harm?.type !== 'corrupt' || harm.side !== side) return entries;
  const of = entries.filter(({ price }) => price === harm.price);
  const victim = of.findLast(({ event }) => event !== 'delete') ?? of.at(-1);
  return entries.flatMap((entry) => {
    if (entry !== victim) return [entry];
    return entry.event === 'delete' ? [] : [{ ...entry, qty: entry.qty + 1n }];
  });
}

/** @param depth price levels a side  @param now microseconds since 1970 */
export function level3Publisher(
  { listing, asks, bids }: SymbolMarket,
  depth: number,
  { stamps, chance, now }: { readonly stamps: Stamps; readonly chance: Random; readonly now: () => number },
): Publisher {
  const askWindow = sideWindow(asks, depth, stamps, chance);
  const bidWindow = sideWindow(bids, depth, stamps, chance);
  const frame = (
    type: 'snapshot' | 'update',
    askEntries: readonly Level3Entry[],
    bidEntries: readonly Level3Entry[],
  ): string =>
    level3Frame(listing, {
      type,
      asks: askEntries,
      bids: bidEntries,
      checksum: level3Checksum(askWindow.told(), bidWindow.told()),
      at: now(),
    });
  return {
    // as it was last told, so that the next update follows it
    snapshot: () => [frame('snapshot', askWindow.told().flat(), bidWindow.told().flat())],
    update(_, harm) {
      const [changedAsks, changedBids] = [askWindow.step(), bidWindow.step()];
      if (harm?.type === 'skip' || changedAsks.length + changedBids.length === 0) return [];
      return [frame('update', harmed(changedAsks, 'asks', harm), harmed(changedBids, 'bids', harm))];
    },
  };
}
