// Pure: how a subscription is written back.
import type { Wire } from '../Wire.ts';
import type { V1Kind } from './V1Topic.ts';

/** `{"depth":25,"name":"book"}` */
export function subscriptionOf(kind: V1Kind): Wire {
  switch (kind.channel) {
    case 'book':
      return { depth: kind.depth, name: 'book' };
    case 'ohlc':
      return { interval: kind.interval, name: 'ohlc' };
    case 'ticker':
    case 'trade':
    case 'spread':
      return { name: kind.channel };
  }
}
