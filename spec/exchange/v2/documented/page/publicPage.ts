import { is } from '../is.ts';
import type { Members, Shape } from '../Shape.ts';
import type { Page } from '../tracing.ts';
import { answered } from './answered.ts';

const { done } = answered;
const symbol = is.like('a symbol', /^[A-Z]+\/[A-Z]+$/);

const frame = (channel: string, type: 'snapshot' | 'update', data: Shape, more: Members = {}): Shape =>
  is.object({ channel: is.oneOf(channel), type: is.oneOf(type), ...more, data });

const ticker = is.tuple(
  is.object({
    symbol,
    bid: is.number,
    bid_qty: is.number,
    ask: is.number,
    ask_qty: is.number,
    last: is.number,
    volume: is.number,
    vwap: is.number,
    low: is.number,
    high: is.number,
    change: is.number,
    change_pct: is.number,
    trades: is.whole,
    timestamp: is.micros,
  }),
);

const levels = is.listOf(is.object({ price: is.number, qty: is.number }));
const book = is.tuple(
  is.object({ symbol, bids: levels, asks: levels, checksum: is.unsigned, timestamp: is.micros }),
);

const ohlc = is.listOf(
  is.object({
    symbol,
    open: is.number,
    high: is.number,
    low: is.number,
    close: is.number,
    vwap: is.number,
    trades: is.whole,
    volume: is.number,
    interval_begin: is.nanos,
    interval: is.whole,
    timestamp: is.micros,
  }),
);

const trade = is.listOf(
  is.object({
    symbol,
    side: is.oneOf('buy', 'sell'),
    price: is.number,
    qty: is.number,
    ord_type: is.oneOf('limit', 'market'),
    trade_id: is.whole,
    timestamp: is.micros,
  }),
);

const instrument = is.object({
  assets: is.listOf(
    is.object({
      id: is.text,
      status: is.oneOf(
        ...['depositonly', 'disabled', 'enabled', 'fundingtemporarilydisabled', 'withdrawalonly'],
        'workinprogress',
      ),
      precision: is.whole,
      precision_display: is.whole,
      borrowable: is.flag,
      collateral_value: is.number,
      'margin_rate?': is.number,
      'multiplier?': is.number,
    }),
  ),
  pairs: is.listOf(
    is.object({
      symbol,
      base: is.text,
      quote: is.text,
      status: is.oneOf(
        ...['cancel_only', 'delisted', 'limit_only', 'maintenance', 'online', 'post_only', 'reduce_only'],
        'work_in_progress',
      ),
      qty_precision: is.whole,
      qty_increment: is.number,
      qty_min: is.number,
      price_precision: is.whole,
      price_increment: is.number,
      cost_precision: is.whole,
      cost_min: is.number,
      marginable: is.flag,
      has_index: is.flag,
      'margin_initial?': is.number,
      'position_limit_long?': is.whole,
      'position_limit_short?': is.whole,
      tick_size: is.number,
      'ws_display_price_precision?': is.whole,
      execution_venue: is.text,
    }),
  ),
});

const always = 'whatever is listed in the box is traded';
const enabled = 'all assets of the box can be moved';

const level3Order = {
  order_id: is.orderId,
  limit_price: is.number,
  order_qty: is.number,
  timestamp: is.nanos,
};
const level3 = (orders: Shape): Shape =>
  is.tuple(is.object({ symbol, checksum: is.unsigned, timestamp: is.nanos, bids: orders, asks: orders }));

const acknowledged = (channel: string, members: Members, warning?: string): Shape =>
  done(
    'subscribe',
    is.object({
      channel: is.oneOf(channel),
      ...members,
      snapshot: is.flag,
      ...(warning !== undefined && { warnings: is.tuple(is.oneOf(warning)) }),
    }),
  );
const left = (channel: string, members: Members): Shape =>
  done('unsubscribe', is.object({ channel: is.oneOf(channel), ...members }));

/** Sections 2, 8, 9 and 10 of the page. */
export const publicPage = {
  '2.2 heartbeat': { by: 'a subscription is held', told: is.object({ channel: is.oneOf('heartbeat') }) },
  '2.3 pong': {
    by: '{"method":"ping","req_id":7}',
    told: is.object({ method: is.oneOf('pong'), req_id: is.whole, ...answered.times }),
  },
  '2.3 pong without an id': {
    by: '{"method":"ping"}',
    told: is.object({ method: is.oneOf('pong'), ...answered.times }),
  },

  '8 subscribe ticker': {
    by: '{"channel":"ticker","symbol":["BTC/USD"],"event_trigger":"bbo"}',
    told: acknowledged('ticker', { event_trigger: is.oneOf('bbo', 'trades'), symbol }),
  },
  '8 unsubscribe ticker': {
    by: 'the same to leave',
    told: left('ticker', { event_trigger: is.oneOf('bbo', 'trades'), symbol }),
  },
  '8 subscribe book': {
    by: '{"channel":"book","symbol":["BTC/USD","ETH/USD"],"depth":10,"snapshot":true}: one answer a symbol',
    told: acknowledged('book', { depth: is.oneOf(10, 25, 100, 500, 1000), symbol }),
  },
  '8 unsubscribe book': {
    by: 'the same to leave; an example of the vendor has `snapshot` here, captures have not',
    told: left('book', { depth: is.oneOf(10, 25, 100, 500, 1000), symbol }),
  },
  '8 subscribe ohlc': {
    by: '{"channel":"ohlc","symbol":["BTC/USD"],"interval":5}',
    told: acknowledged(
      'ohlc',
      { interval: is.oneOf(1, 5, 15, 30, 60, 240, 1440, 10080, 21600), symbol },
      'timestamp is deprecated, use interval_begin',
    ),
  },
  '8 unsubscribe ohlc': {
    by: 'the same to leave',
    told: left('ohlc', { interval: is.oneOf(1, 5, 15, 30, 60, 240, 1440, 10080, 21600), symbol }),
  },
  '8 subscribe trade': { by: '{"channel":"trade"}', told: acknowledged('trade', { symbol }) },
  '8 unsubscribe trade': { by: 'the same to leave', told: left('trade', { symbol }) },
  '8 subscribe instrument': {
    by: '{"channel":"instrument"}',
    told: acknowledged('instrument', {}, 'tick_size is deprecated, use price_increment'),
  },
  '8 unsubscribe instrument': { by: 'the same to leave', told: left('instrument', {}) },
  '8 subscribe level3': {
    by: '{"channel":"level3","symbol":["BTC/USD"],"depth":10}: no depth comes back',
    told: acknowledged('level3', { symbol }),
  },
  '8 unsubscribe level3': { by: 'the same to leave', told: left('level3', { symbol }) },

  '9.1 status': {
    by: 'a line is opened, and the state of the engine changes',
    told: frame(
      'status',
      'update',
      is.tuple(
        is.object({
          system: is.oneOf('online', 'cancel_only', 'post_only'),
          api_version: is.oneOf('v2'),
          version: is.like('2.0.x', /^2\.0\.\d+$/),
          connection_id: is.unsigned,
          // nobody plans maintenance or has an emergency in the box
          upcoming_maintenance: is.nothing,
          emergency: is.nothing,
        }),
      ),
    ),
  },
  '9.1 status in maintenance': {
    by: 'the engine goes into maintenance: the captured frame has no connection_id',
    told: frame(
      'status',
      'update',
      is.tuple(
        is.object({
          system: is.oneOf('maintenance'),
          api_version: is.oneOf('v2'),
          version: is.like('2.0.x', /^2\.0\.\d+$/),
          upcoming_maintenance: is.nothing,
          emergency: is.nothing,
        }),
      ),
    ),
  },
  '9.2 ticker snapshot': { by: 'ticker is subscribed to', told: frame('ticker', 'snapshot', ticker) },
  '9.2 ticker update': { by: 'a trade, or other best prices', told: frame('ticker', 'update', ticker) },
  '9.3 book snapshot': { by: 'book is subscribed to', told: frame('book', 'snapshot', book) },
  '9.3 book update': { by: 'levels change', told: frame('book', 'update', book) },
  '9.4 ohlc snapshot': {
    by: 'ohlc is subscribed to',
    told: frame('ohlc', 'snapshot', ohlc, { timestamp: is.nanos }),
  },
  '9.4 ohlc update': { by: 'a trade', told: frame('ohlc', 'update', ohlc, { timestamp: is.nanos }) },
  '9.5 trade snapshot': {
    by: '{"channel":"trade","snapshot":true}',
    told: frame('trade', 'snapshot', trade),
  },
  '9.5 trade update': { by: 'trades', told: frame('trade', 'update', trade) },
  '9.6 instrument snapshot': {
    by: 'instrument is subscribed to; no update follows, for nothing that it tells changes in the box',
    told: frame('instrument', 'snapshot', instrument),
    neverTold: {
      '.data.assets[].status=depositonly': enabled,
      '.data.assets[].status=disabled': enabled,
      '.data.assets[].status=fundingtemporarilydisabled': enabled,
      '.data.assets[].status=withdrawalonly': enabled,
      '.data.assets[].status=workinprogress': enabled,
      '.data.assets[].multiplier': 'the box has no tokenized assets',
      '.data.pairs[].status=cancel_only': always,
      '.data.pairs[].status=delisted': always,
      '.data.pairs[].status=limit_only': always,
      '.data.pairs[].status=maintenance': always,
      '.data.pairs[].status=post_only': always,
      '.data.pairs[].status=reduce_only': always,
      '.data.pairs[].status=work_in_progress': always,
      '.data.pairs[].ws_display_price_precision': 'seen, but documented nowhere',
    },
  },

  '10 level3 snapshot': {
    by: 'level3 is subscribed to',
    told: frame('level3', 'snapshot', level3(is.listOf(is.object(level3Order)))),
  },
  '10 level3 update': {
    by: 'orders come, change and go; the example of the vendor has no timestamp in data[0], captures have',
    told: frame(
      'level3',
      'update',
      level3(is.listOf(is.object({ event: is.oneOf('add', 'modify', 'delete'), ...level3Order }))),
    ),
  },
} as const satisfies Page;
