import { intervalMinutes } from '../../core/model/intervalMinutes.ts';
import type { V2Topic } from './V2Topic.ts';

/** What a topic says beside its symbol: equal parameters share one frame, and unsubscribing repeats them. */
export function subscribeParams(topic: V2Topic): Readonly<Record<string, unknown>> {
  switch (topic.channel) {
    case 'ticker':
      return { channel: 'ticker', event_trigger: topic.trigger };
    case 'book':
      return { channel: 'book', depth: topic.depth };
    case 'trade':
      return { channel: 'trade' };
    case 'ohlc':
      return { channel: 'ohlc', interval: intervalMinutes[topic.interval] };
    case 'instrument':
      return { channel: 'instrument' };
  }
}
