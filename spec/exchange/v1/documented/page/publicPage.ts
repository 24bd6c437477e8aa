import { is } from '../../../v2/documented/is.ts';
import type { Members, Shape } from '../../../v2/documented/Shape.ts';
import type { Page } from '../../../v2/documented/tracing.ts';

const pair = is.oneOf('XBT/USD', 'ETH/USD');
const decimal = is.like('a decimal', /^-?\d+\.\d+$/);
const volume = is.like('a volume', /^\d+\.\d{8}$/);
const time = is.like('seconds since 1970', /^\d{10}\.\d{6}$/);
const crc = is.like('a checksum', /^\d{1,10}$/);

const depths = [10, 25, 100, 500, 1000];
const intervals = [1, 5, 15, 30, 60, 240, 1440, 10080, 21600];
const named = (name: string, of: readonly number[]): Shape => is.oneOf(...of.map((one) => `${name}-${one}`));

const status = (to: 'subscribed' | 'unsubscribed', channelName: Shape, subscription: Members): Shape =>
  is.object({
    channelID: is.whole,
    channelName,
    event: is.oneOf('subscriptionStatus'),
    pair,
    reqid: is.whole,
    status: is.oneOf(to),
    subscription: is.object(subscription),
  });

/** Both answers of a channel. */
const answers = (name: string, channelName: Shape, more: Members = {}): Page => {
  const subscription = { name: is.oneOf(name), ...more };
  return {
    [`4 subscribed to ${name}`]: {
      by: `{"event":"subscribe","reqid":5,"pair":["XBT/USD","ETH/USD"],"subscription":{"name":"${name}"}}`,
      told: status('subscribed', channelName, subscription),
    },
    [`4 unsubscribed from ${name}`]: {
      by: 'the same to leave',
      told: status('unsubscribed', channelName, subscription),
    },
  };
};

const frame = (data: Shape, channelName: Shape): Shape => is.tuple(is.whole, data, channelName, pair);
const best = is.tuple(decimal, is.whole, volume);
const both = (of: Shape): Shape => is.tuple(of, of);
const book = named('book', depths);
const side = is.listOf(is.anything);

/** Sections 2, 4, 5 and 6 of the page. */
export const publicPage: Page = {
  '2 systemStatus': {
    by: 'a line is opened, and the state of the engine changes; one source alone has lists of maintenance here',
    told: is.object({
      connectionID: is.unsigned,
      event: is.oneOf('systemStatus'),
      status: is.oneOf('online', 'cancel_only', 'maintenance', 'post_only'),
      version: is.like('1.9.x', /^1\.9\.\d+$/),
    }),
  },
  '2 heartbeat': { by: 'a subscription is held', told: is.object({ event: is.oneOf('heartbeat') }) },
  '2 pong': {
    by: '{"event":"ping","reqid":42}',
    told: is.object({ event: is.oneOf('pong'), reqid: is.whole }),
  },
  '2 pong without an id': { by: '{"event":"ping"}', told: is.object({ event: is.oneOf('pong') }) },

  ...answers('ticker', is.oneOf('ticker')),
  ...answers('ohlc', named('ohlc', intervals), { interval: is.oneOf(...intervals) }),
  ...answers('trade', is.oneOf('trade')),
  ...answers('spread', is.oneOf('spread')),
  ...answers('book', book, { depth: is.oneOf(...depths) }),

  '5 ticker': {
    by: 'ticker is subscribed to; trades and other best prices',
    told: frame(
      is.object({
        a: best,
        b: best,
        c: is.tuple(decimal, volume),
        v: both(volume),
        p: both(decimal),
        t: both(is.whole),
        l: both(decimal),
        h: both(decimal),
        o: both(decimal),
      }),
      is.oneOf('ticker'),
    ),
  },
  '5 ohlc': {
    by: 'ohlc is subscribed to; trades. The count is a number: the schema has a text, the wire has not',
    told: frame(
      is.tuple(time, time, ...[1, 2, 3, 4, 5].map(() => decimal), volume, is.whole),
      named('ohlc', intervals),
    ),
  },
  '5 trade': {
    by: 'trade is subscribed to; trades. Letters for words: the schema has the words, the wire has not',
    told: frame(
      is.listOf(is.tuple(decimal, volume, time, is.oneOf('b', 's'), is.oneOf('m', 'l'), is.words)),
      is.oneOf('trade'),
    ),
  },
  '5 spread': {
    by: 'spread is subscribed to; other best prices',
    told: frame(is.tuple(decimal, decimal, time, volume, volume), is.oneOf('spread')),
  },

  '6.1 snapshot': { by: 'book is subscribed to', told: frame(is.object({ as: side, bs: side }), book) },
  '6.1 update of asks': { by: 'asks change', told: frame(is.object({ a: side, c: crc }), book) },
  '6.1 update of bids': { by: 'bids change', told: frame(is.object({ b: side, c: crc }), book) },
  '6.1 update of both sides': {
    by: 'both change; the checksum is in the last part alone',
    told: is.tuple(is.whole, is.object({ a: side }), is.object({ b: side, c: crc }), book, pair),
  },
  '6.1 level': { by: 'a level changes, or is gone: 0.00000000', told: is.tuple(decimal, volume, time) },
  '6.1 republished level': {
    by: 'a level comes into the window because another left it',
    told: is.tuple(decimal, volume, time, is.oneOf('r')),
  },
};
