// Pure: what a channel is called on the wire.
import type { V1Kind } from './V1Topic.ts';

/** The name carries the parameter: `book-10`, `ohlc-5`, `ticker`. */
export function channelName(kind: V1Kind): string {
  switch (kind.channel) {
    case 'book':
      return `book-${kind.depth}`;
    case 'ohlc':
      return `ohlc-${kind.interval}`;
    case 'ticker':
    case 'trade':
    case 'spread':
      return kind.channel;
  }
}
