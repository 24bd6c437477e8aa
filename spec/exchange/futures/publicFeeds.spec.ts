import { describe, expect, it } from '@jest/globals';
import { dig, futuresBox, list } from './support/futuresBox.ts';

const events = (line: ReturnType<ReturnType<typeof futuresBox>['line']>): readonly unknown[] =>
  line.heard.map(({ frame }) => frame).filter((frame) => 'event' in frame);

const alert = (message: string) => ({ event: 'alert', message });

describe('a line of the derivatives', () => {
  it('is greeted, and then nothing is said until something is wanted', () => {
    const { line, clock } = futuresBox();
    const one = line();
    clock.turn(30_000);
    one.talk.beat();
    expect(one.heard.map(({ text }) => text)).toEqual(['{"event":"info","version":1}']);
  });

  it('answers one ack a product in the order of the request, before what is there', () => {
    const one = futuresBox().line();
    one.say({ event: 'subscribe', feed: 'book', product_ids: ['PF_XBTUSD', 'pf_ethusd'] });
    expect(
      one.heard
        .slice(1)
        .map(({ frame }) => [dig(frame, 'event') ?? dig(frame, 'feed'), dig(frame, 'product_ids', 0)]),
    ).toEqual([
      ['subscribed', 'PF_XBTUSD'],
      ['subscribed', 'PF_ETHUSD'],
      ['book_snapshot', undefined],
      ['book_snapshot', undefined],
    ]);
    expect(one.heard[1]?.text).toBe('{"event":"subscribed","feed":"book","product_ids":["PF_XBTUSD"]}');
  });

  it('says every alert of the page word for word', () => {
    const one = futuresBox().line();
    one.subscribe('book', 'NOT_REAL');
    one.subscribe('nothing', 'PF_XBTUSD');
    one.subscribe('candles_trade_2m', 'PF_XBTUSD');
    one.say({ event: 'subscribe', feed: 'open_orders', api_key: 'x' });
    one.say({ event: 'unsubscribe', feed: 'book', product_ids: ['PF_XBTUSD'] });
    one.say({ event: 'ping' });
    one.say('not json');
    one.subscribe('ticker', 'PF_XBTUSD');
    one.subscribe('ticker', 'PF_XBTUSD');
    expect(events(one).filter((event) => dig(event, 'event') === 'alert')).toEqual([
      alert("Couldn't subscribe to invalid product `NOT_REAL`"),
      alert("Couldn't subscribe to invalid feed"),
      alert("Couldn't subscribe to invalid feed"),
      alert('Failed to subscribe to authenticated feed'),
      alert('Not subscribed to feed'),
      alert('Bad websocket message'),
      alert('Bad websocket message'),
      alert('Already subscribed to feed, re-requesting'),
    ]);
    expect(one.frames('ticker').length).toBe(2);
    expect(one.closed).toEqual([]);
  });

  it('puts an alert where the wrong product stood, and subscribes to the others', () => {
    const one = futuresBox().line();
    one.subscribe('trade', 'PF_XBTUSD', 'PF_NOPE', 'PF_ETHUSD');
    expect(
      events(one)
        .slice(1)
        .map((event) => dig(event, 'event')),
    ).toEqual(['subscribed', 'alert', 'subscribed']);
    expect(one.talk.held()).toBe(2);
  });

  it('drops what is beyond a hundred requests a second and says so once', () => {
    const { line, clock } = futuresBox();
    const one = line();
    for (let count = 0; count < 130; count += 1) one.subscribe('book', 'NOT_REAL');
    const said = events(one).slice(1);
    expect(said.length).toBe(101);
    expect(said.at(-1)).toEqual(alert('rate_limited'));
    clock.turn(1_000);
    one.subscribe('trade', 'PF_XBTUSD');
    expect(one.frames('trade_snapshot').length).toBe(1);
  });

  it('ends a subscription with an ack, and tells nothing of it any more', () => {
    const { line, clock } = futuresBox();
    const one = line();
    one.subscribe('trade', 'PF_XBTUSD');
    one.say({ event: 'unsubscribe', feed: 'trade', product_ids: ['PF_XBTUSD'] });
    expect(one.heard.at(-1)?.text).toBe(
      '{"event":"unsubscribed","feed":"trade","product_ids":["PF_XBTUSD"]}',
    );
    const before = one.heard.length;
    clock.turn(10_000);
    expect(one.heard.length).toBe(before);
    expect(one.talk.held()).toBe(0);
  });

  it('loses an ack, or stays without data, where a fault says so', () => {
    const { line, desk, clock } = futuresBox();
    desk.again('loseAck', 0, 1);
    desk.again('ackNoData', 0, 1);
    const one = line();
    one.subscribe('trade', 'PF_XBTUSD');
    clock.turn(5_000);
    expect(one.heard.length).toBe(1);
    one.subscribe('trade', 'PF_XBTUSD');
    expect(one.frames('trade_snapshot').length).toBe(1);
  });

  it('tells that the engine is down', () => {
    const { line, inside } = futuresBox();
    inside.house.setStatus('maintenance');
    const one = line();
    one.subscribe('trade', 'PF_XBTUSD');
    expect(one.heard.slice(1).map(({ frame }) => frame)).toEqual([
      alert('Trading engine unavailable'),
      alert('Trading engine unavailable'),
    ]);
  });
});

describe('public feeds of the derivatives', () => {
  it('beat every ten seconds where that was asked for', () => {
    const { line, clock } = futuresBox();
    const one = line();
    one.say({ event: 'subscribe', feed: 'heartbeat' });
    expect(one.heard.at(-1)?.text).toBe('{"event":"subscribed","feed":"heartbeat"}');
    for (let second = 0; second < 35; second += 1) {
      clock.turn(1_000);
      one.talk.beat();
    }
    expect(one.heard.filter(({ kind }) => kind === 'beat').length).toBe(3);
    const [first, next] = one.frames('heartbeat');
    expect(Object.keys(first ?? {})).toEqual(['feed', 'time']);
    expect(Number(dig(next, 'time')) - Number(dig(first, 'time'))).toBe(10_000);
  });

  it('tell a hundred trades newest first, then one a message, counted without a gap', () => {
    const { line, clock, pair } = futuresBox();
    const one = line();
    one.subscribe('trade', 'PF_XBTUSD');
    const trades = list(dig(one.frames('trade_snapshot'), 0, 'trades'));
    expect(trades.length).toBe(100);
    expect(Object.keys(trades[0] ?? {})).toEqual([
      'feed',
      'product_id',
      'uid',
      'side',
      'type',
      'seq',
      'time',
      'qty',
      'price',
    ]);
    clock.turn(10_000);
    const live = one.frames('trade');
    expect(live.length).toBeGreaterThan(5);
    const all = [...trades].reverse().concat(live);
    const first = Number(dig(all, 0, 'seq'));
    expect(all.map((trade) => dig(trade, 'seq'))).toEqual(all.map((_, index) => first + index));
    expect(new Set(all.map((trade) => dig(trade, 'uid'))).size).toBe(all.length);
    expect(dig(live, -1, 'price')).toBe(
      pair('PF_XBTUSD').last() / 10 ** pair('PF_XBTUSD').listing.pricePrecision,
    );
  });

  it('tell the ticker whole, at most once a second, and only when it is another one', () => {
    const { line, clock } = futuresBox();
    const one = line();
    one.subscribe('ticker', 'PF_XBTUSD', 'FF_XBTUSD_261225');
    one.subscribe('ticker_lite', 'PF_XBTUSD');
    clock.turn(20_000);
    for (const [feed, product] of [
      ['ticker', 'PF_XBTUSD'],
      ['ticker', 'FF_XBTUSD_261225'],
      ['ticker_lite', 'PF_XBTUSD'],
    ]) {
      const told = one.frames(String(feed)).filter((frame) => dig(frame, 'product_id') === product);
      expect(told.length).toBeGreaterThan(10);
      expect(told.length).toBeLessThan(22);
      expect(new Set(told.map((frame) => Object.keys(frame).join())).size).toBeLessThan(3);
    }
    const times = one
      .frames('ticker')
      .filter((frame) => dig(frame, 'product_id') === 'PF_XBTUSD')
      .map((frame) => Number(dig(frame, 'time')));
    for (const [index, time] of times.slice(1).entries())
      expect(time - (times[index] ?? 0)).toBeGreaterThanOrEqual(1_000);
  });

  it('tell a ticker with the members of the page; what is zero of funding is left out', () => {
    const { line, clock, inside } = futuresBox({ startMs: Date.UTC(2026, 10, 3, 9, 59, 30) });
    const one = line();
    one.subscribe('ticker', 'PF_XBTUSD');
    expect(Object.keys(one.frames('ticker')[0] ?? {})).not.toContain('funding_rate');
    // until an hour is over and has a rate
    clock.turn(60_000);
    const last = one.frames('ticker').at(-1);
    expect(Object.keys(last ?? {})).toEqual(
      expect.arrayContaining(
        (
          'time product_id funding_rate funding_rate_prediction relative_funding_rate ' +
          'relative_funding_rate_prediction next_funding_rate_time feed bid ask bid_size ask_size volume dtm leverage ' +
          'index premium last change suspended tag pair openInterest markPrice maturityTime post_only volumeQuote open high low'
        ).split(' '),
      ),
    );
    expect(last).toMatchObject({
      leverage: '50x',
      tag: 'perpetual',
      pair: 'XBT:USD',
      dtm: 0,
      maturityTime: 0,
      suspended: false,
      post_only: false,
    });
    const { fundingRate = 0 } = inside.house.contract('PF_XBTUSD');
    expect(dig(last, 'relative_funding_rate')).toBe(fundingRate / 1e9);
    const next = Number(dig(last, 'next_funding_rate_time'));
    expect(next % 3_600_000).toBe(0);
  });

  it('tell candles as texts: the last ones, then the running one', () => {
    const { line, clock } = futuresBox();
    const one = line();
    one.subscribe('candles_trade_1m', 'PF_XBTUSD');
    const candles = list(dig(one.frames('candles_trade_1m_snapshot'), 0, 'candles'));
    expect(candles.length).toBe(100);
    clock.turn(3_000);
    const [first] = one.frames('candles_trade_1m');
    expect(Object.keys(first ?? {})).toEqual(['feed', 'candle', 'product_id']);
    expect(dig(first, 'candle', 'time')).toBe(dig(candles, -1, 'time'));
    for (const name of ['open', 'high', 'low', 'close', 'volume'])
      expect(dig(first, 'candle', name)).toEqual(expect.stringMatching(/^\d+(\.\d+)?$/));
  });
});
