// Pure: which public topic a feed names.
import { resolutions } from '../resolutions.ts';
import type { FuturesTopic } from './FuturesTopic.ts';

/** Undefined where there is no such feed. */
export function topicOf(feed: string, symbol: string): FuturesTopic | undefined {
  if (feed === 'book' || feed === 'trade' || feed === 'ticker' || feed === 'ticker_lite')
    return { feed, symbol };
  const [, name = ''] = /^candles_trade_(\w+)$/.exec(feed) ?? [];
  const minutes = resolutions.get(name);
  return minutes === undefined ? undefined : { feed: `candles_trade_${name}`, symbol, minutes };
}
