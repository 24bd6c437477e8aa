import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { futuresSignature } from '../../../lib/exchange/access/futuresSignature.ts';
import { routes } from '../../../lib/exchange/futures/rest/routes.ts';
import { futuresBox } from './support/futuresBox.ts';

const value = fc.oneof(
  fc.string(),
  fc.constantFrom(
    '',
    '0',
    '-1',
    '1e400',
    'NaN',
    'null',
    'constructor',
    '__proto__',
    'PF_XBTUSD',
    'buy',
    'stp',
    'lmt',
    '%',
  ),
  fc.double().map(String),
  fc.json(),
);
const name = fc.constantFrom(
  'symbol',
  'orderType',
  'side',
  'size',
  'limitPrice',
  'stopPrice',
  'triggerSignal',
  'cliOrdId',
  'order_id',
  'orderId',
  'json',
  'timeout',
  'processBefore',
  'amount',
  'unit',
  'currency',
  'fromAccount',
  'maxLeverage',
  'strategy',
  'since',
  'count',
  'sort',
  'from',
  'to',
  'continuation_token',
  'lastTime',
  'lastFillTime',
  'trailingStopMaxDeviation',
  'trailingStopDeviationUnit',
  'limitPriceOffsetValue',
  'limitPriceOffsetUnit',
);
const query = fc
  .array(fc.tuple(name, value), { maxLength: 8 })
  .map((pairs) => new URLSearchParams(pairs).toString());

describe('junk', () => {
  it('gets an answer of JSON or text from every endpoint and harms nothing', () => {
    const box = futuresBox();
    const { key, secret } = box.keyOf('ada');
    fc.assert(
      fc.property(
        fc.constantFrom(...routes),
        value,
        query,
        fc.oneof(fc.constant(''), query, fc.string()),
        (route, part, sent, body) => {
          const path = route.path.replaceAll(
            '{}',
            encodeURIComponent(part.replace(/[\ud800-\udfff]/g, '')) || 'x',
          );
          const authent = futuresSignature(secret, `${sent}${body}${path.replace(/^\/derivatives/, '')}`);
          const answer = box.call(route.methods[0] ?? 'GET', path, sent, body, { apikey: key, authent });
          expect(answer).toBeDefined();
          if ((answer?.contentType ?? 'json').includes('json') && answer?.status !== 204)
            JSON.parse(String(answer?.body));
          box.clock.turn(1_000);
        },
      ),
      { numRuns: 300 },
    );
    expect(box.ask('bob', 'GET', 'accounts')).toMatchObject({ result: 'success' });
  }, 120_000);

  it('on a path that is not well encoded is nobody’s', () => {
    const box = futuresBox();
    for (const path of [
      '/derivatives/api/v3/tickers/%',
      '/derivatives/',
      '/api/charts/v1/trade/%ff/1m',
      '/api/history/v2/',
    ])
      expect(box.call('GET', path)?.status).toBe(404);
  });

  it('on a line gets an alert, an ack or nothing, and the line lives', () => {
    const box = futuresBox();
    const line = box.line();
    const event = fc.oneof(
      fc.string(),
      fc.json(),
      fc
        .record(
          {
            event: fc.constantFrom('subscribe', 'unsubscribe', 'challenge', 'ping', 'what'),
            feed: fc.oneof(
              fc.jsonValue(),
              fc.constantFrom('book', 'ticker', 'fills', 'heartbeat', 'candles_trade_', 'constructor'),
            ),
            product_ids: fc.oneof(
              fc.jsonValue(),
              fc.array(fc.constantFrom('PF_XBTUSD', 'pf_ethusd', 'x', '__proto__')),
            ),
            api_key: fc.oneof(fc.jsonValue(), fc.constant(box.keyOf('ada').key)),
            original_challenge: fc.jsonValue(),
            signed_challenge: fc.jsonValue(),
          },
          { requiredKeys: [] },
        )
        .map((sent) => JSON.stringify(sent)),
    );
    fc.assert(
      fc.property(event, (text) => {
        line.say(text);
        line.talk.beat();
        box.clock.turn(50);
      }),
      { numRuns: 250 },
    );
    box.clock.turn(1_000);
    line.say({ event: 'unsubscribe', feed: 'trade', product_ids: ['FF_XBTUSD_261225'] });
    expect(line.heard.at(-1)?.text).toBe('{"event":"alert","message":"Not subscribed to feed"}');
    expect(line.talk.held()).toBeLessThanOrEqual(5);
    expect(line.closed).toEqual([]);
  }, 60_000);
});
