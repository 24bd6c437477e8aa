// Pure: what is wanted of a public channel.
import { bookDepths } from '../../../core/model/bookDepths.ts';
import { intervalMinutes } from '../../../core/model/intervalMinutes.ts';
import type { Wish } from './Asked.ts';
import type { V1Kind } from './V1Topic.ts';

type Fields = Readonly<Record<string, unknown>>;

const depths: readonly number[] = bookDepths;
const intervals: readonly number[] = Object.values(intervalMinutes);

const numberOf = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);

function depthOf({ depth = 10 }: Fields): number | string {
  if (typeof depth !== 'number' || !Number.isInteger(depth))
    return 'Subscription book depth must be an integer';
  return depths.includes(depth) ? depth : 'Subscription depth not supported';
}

function intervalOf({ interval = 1 }: Fields): number | string {
  if (interval === null) return 'Subscription ohlc requires interval';
  if (typeof interval !== 'number' || !Number.isInteger(interval))
    return 'Subscription ohlc interval must be an integer';
  return intervals.includes(interval) ? interval : 'Subscription ohlc interval not supported';
}

/** @param name one of `publicFields`  @param subscription with no fields but those */
export function readWish(name: string, subscription: Fields): Wish {
  const [depth, interval] = [depthOf(subscription), intervalOf(subscription)];
  const one = (kind: V1Kind): Wish => ({ type: 'one', kind });
  const { depth: saidDepth, interval: saidInterval } = subscription;
  const none = (error: string): Wish => ({
    type: 'none',
    error,
    // what is no number is not written back, it might be a book of its own
    subscription: { depth: numberOf(saidDepth), interval: numberOf(saidInterval), name },
  });
  if (typeof depth === 'string') return none(depth);
  if (typeof interval === 'string') return none(interval);
  const [book, ohlc]: readonly [V1Kind, V1Kind] = [
    { channel: 'book', depth },
    { channel: 'ohlc', interval },
  ];
  switch (name) {
    case 'book':
      return one(book);
    case 'ohlc':
      return one(ohlc);
    case 'ticker':
    case 'trade':
    case 'spread':
      return one({ channel: name });
    default:
      return {
        type: 'all',
        kinds: [{ channel: 'ticker' }, ohlc, { channel: 'trade' }, { channel: 'spread' }, book],
      };
  }
}
