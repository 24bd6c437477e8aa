// Pure: a snapshot with an update taken in, so that a late observer starts whole without asking the exchange again.
import { applyLevels } from '../../core/applyLevels.ts';
import type { V2Channels } from './V2Channels.ts';
import type { V2Topic } from './V2Topic.ts';

/** As many as the exchange itself keeps. */
const mostBars = 720;

const upsert = <T>(old: readonly T[], changed: readonly T[], key: (item: T) => unknown): readonly T[] => [
  ...new Map([...old, ...changed].map((item) => [key(item), item])).values(),
];

type Merges = {
  readonly [K in keyof V2Channels]: (
    old: V2Channels[K]['message'],
    update: V2Channels[K]['message'],
    topic: V2Channels[K]['topic'],
  ) => V2Channels[K]['message'];
};

const merges: Merges = {
  ticker: (_, update) => update,
  book: (old, update, { depth }) => ({
    ...update,
    bids: applyLevels(old.bids, update.bids, -1, depth),
    asks: applyLevels(old.asks, update.asks, 1, depth),
  }),
  trade: (_, update) => update,
  ohlc: (old, update) => upsert(old, update, (bar) => bar.begin).slice(-mostBars),
  instrument: (old, update) => ({
    assets: upsert(old.assets, update.assets, (asset) => asset.id),
    pairs: upsert(old.pairs, update.pairs, (pair) => pair.symbol),
  }),
};

/** A topic's channel decides what its messages are: `decode` made them so. */
const bind = (topic: V2Topic) =>
  merges[topic.channel] as (old: unknown, update: unknown, topic: V2Topic) => unknown;

/** The snapshot that an observer would get who came after the update. */
export const mergeMessage = (topic: V2Topic, snapshot: unknown, update: unknown): unknown =>
  bind(topic)(snapshot, update, topic);
