import type { BookSide } from '../../../engine/bookSide.ts';
import type { Harm } from '../../../live/Harm.ts';
import type { Publisher } from '../../../live/Publisher.ts';
import type { SymbolMarket } from '../../../market/symbolMarket.ts';
import { printer } from '../printer.ts';
import { seconds } from '../seconds.ts';
import type { V1Topic } from '../V1Topic.ts';
import { type BookEntry, bookEntries } from './bookEntries.ts';
import { channelTail } from './channelTail.ts';
import type { ToldLevel } from './ToldLevel.ts';
import { type Printed, v1Checksum } from './v1Checksum.ts';

/**
 * Of so many steps that changed both sides, one is told as one frame: the exchange seldom does. Their checksums choose,
 * so that a client that always asks anew after such a frame meets no other one at once.
 */
const seldom = 256;

/** @param harm is done to the last mention of a price, for that is the one that counts */
function harmed(
  entries: readonly BookEntry[],
  side: 'bids' | 'asks',
  harm: Harm | undefined,
): readonly BookEntry[] {
  if (harm?.type !== 'corrupt' || harm.side !== side) return entries;
  const last = entries.findLastIndex(({ price }) => price === harm.price);
  return entries.map((entry, index) => (index === last ? { ...entry, qty: entry.qty + 1n } : entry));
}

interface Window {
  readonly asks: readonly ToldLevel[];
  readonly bids: readonly ToldLevel[];
}

/** @param now microseconds since 1970  @see https://docs.kraken.com/api/docs/websocket-v1/book */
export function bookPublisher(
  { listing, asks, bids }: SymbolMarket,
  topic: Extract<V1Topic, { readonly channel: 'book' }>,
  now: () => number,
): Publisher {
  const print = printer(listing);
  const top = (side: BookSide): readonly ToldLevel[] =>
    side
      .levels()
      .slice(0, topic.depth)
      .map(({ price, qty, at }) => ({ price, qty, at }));
  const current = (): Window => ({ asks: top(asks), bids: top(bids) });
  const list = (levels: readonly (ToldLevel & Partial<BookEntry>)[]): string => {
    const entries = levels.map(
      ({ price, qty, at, again = false }) =>
        `["${print.price(price)}","${print.qty(qty)}","${seconds(at)}"${again ? ',"r"' : ''}]`,
    );
    return `[${entries.join(',')}]`;
  };
  const printed = (levels: readonly ToldLevel[]): readonly Printed[] =>
    levels.slice(0, 10).map(({ price, qty }) => [print.price(price), print.qty(qty)]);
  const sum = (window: Window): string => v1Checksum(printed(window.asks), printed(window.bids));
  const part = (name: 'a' | 'b', entries: readonly BookEntry[], window?: Window): string =>
    `{"${name}":${list(entries)}${window === undefined ? '' : `,"c":"${sum(window)}"`}}`;

  let told = current();
  return {
    snapshot() {
      const window = current();
      return [channelTail(topic, `{"as":${list(window.asks)},"bs":${list(window.bids)}}`)];
    },
    update(_, harm) {
      const before = told;
      const changedAsks = bookEntries(before.asks, top(asks), asks.touched(), now());
      const changedBids = bookEntries(before.bids, top(bids), bids.touched(), now());
      told = { asks: changedAsks.window, bids: changedBids.window };
      if (harm?.type === 'skip') return [];
      const a = harmed(changedAsks.entries, 'asks', harm);
      const b = harmed(changedBids.entries, 'bids', harm);
      const one = (data: string): string => channelTail(topic, data);
      if (a.length === 0) return b.length === 0 ? [] : [one(part('b', b, told))];
      if (b.length === 0) return [one(part('a', a, told))];
      if (Number(sum(told)) % seldom === 0) return [one(`${part('a', a)},${part('b', b, told)}`)];
      // one side after the other, and the book is never crossed between them
      const room = (told.asks[0]?.price ?? Infinity) > (before.bids[0]?.price ?? 0);
      return room
        ? [one(part('a', a, { asks: told.asks, bids: before.bids })), one(part('b', b, told))]
        : [one(part('b', b, { asks: before.asks, bids: told.bids })), one(part('a', a, told))];
    },
  };
}
