import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readRequest } from '../../lib/exchange/wire/readRequest.ts';

const elsewhere = 'Private data and trading are unavailable on this endpoint. Try ws-auth.kraken.com';
const subscribe = (params: unknown, more: object = {}) => ({
  method: 'subscribe',
  params,
  req_id: 7,
  ...more,
});
const read = (message: unknown) =>
  readRequest(typeof message === 'string' ? message : JSON.stringify(message));

describe('a request', () => {
  it.each([
    ['no JSON', 'hello', 'Malformed request'],
    ['a list', '[]', 'Malformed request'],
    ['nothing', '', 'Malformed request'],
    ['null', 'null', 'Malformed request'],
    ['no method', {}, 'Event(s) not found'],
    ['a method that is a number', { method: 1 }, 'Event(s) not found'],
    ['an unknown method', { method: 'dance' }, 'Unsupported event'],
    ['an id that is text', { method: 'ping', req_id: '7' }, 'Malformed request'],
    ['an id with a fraction', { method: 'ping', req_id: 1.5 }, 'Malformed request'],
    [
      'a ping with params',
      { method: 'ping', params: {} },
      "Unsupported field: 'params' for the given msg type: ping",
    ],
    ['a member nobody knows', { method: 'ping', color: 'red' }, "Unsupported field: 'color'"],
    ['no params', { method: 'subscribe' }, 'Malformed request'],
    ['params that are a list', subscribe([]), 'Malformed request'],
    ['no channel', subscribe({}), 'Subscription name invalid'],
    [
      'an unknown channel',
      subscribe({ channel: 'weather', symbol: ['BTC/USD'] }),
      'Subscription name invalid',
    ],
    ['a name every object has', subscribe({ channel: 'constructor' }), 'Subscription name invalid'],
    ['the heartbeat', subscribe({ channel: 'heartbeat' }), 'Subscription name invalid'],
    ['the status', subscribe({ channel: 'status' }), 'Symbol(s) not found'],
    ['no symbol', subscribe({ channel: 'ticker' }), 'Symbol(s) not found'],
    ['a symbol that is no list', subscribe({ channel: 'ticker', symbol: 'BTC/USD' }), 'Symbol(s) not found'],
    ['no symbol in the list', subscribe({ channel: 'ticker', symbol: [] }), 'Symbol(s) not found'],
    ['a symbol that is a number', subscribe({ channel: 'ticker', symbol: [1] }), 'Symbol(s) not found'],
    [
      'a depth that is none',
      subscribe({ channel: 'book', symbol: ['BTC/USD'], depth: 11 }),
      'Subscription depth not supported',
    ],
    [
      'a depth that is text',
      subscribe({ channel: 'book', symbol: ['BTC/USD'], depth: '10' }),
      'Subscription depth not supported',
    ],
    [
      'an interval that is text',
      subscribe({ channel: 'ohlc', symbol: ['BTC/USD'], interval: '1' }),
      'Subscription ohlc interval must be an integer',
    ],
    [
      'an interval that is none',
      subscribe({ channel: 'ohlc', symbol: ['BTC/USD'], interval: 2 }),
      'Subscription ohlc interval not supported',
    ],
    [
      'a trigger that is none',
      subscribe({ channel: 'ticker', symbol: ['BTC/USD'], event_trigger: 'noon' }),
      'Malformed request',
    ],
    [
      'a snapshot that is text',
      subscribe({ channel: 'trade', symbol: ['BTC/USD'], snapshot: 'yes' }),
      'Malformed request',
    ],
    [
      'a parameter of another channel',
      subscribe({ channel: 'trade', symbol: ['BTC/USD'], depth: 10 }),
      "Unsupported field: 'depth' for the given msg type: subscribe",
    ],
    [
      'the warnings of an ack said back',
      subscribe({ channel: 'ohlc', symbol: ['BTC/USD'], warnings: [] }),
      "Unsupported field: 'warnings' for the given msg type: subscribe",
    ],
    [
      'a symbol for all instruments',
      subscribe({ channel: 'instrument', symbol: ['BTC/USD'] }),
      "Unsupported field: 'symbol' for the given msg type: subscribe",
    ],
    ['executions', subscribe({ channel: 'executions', token: 'x' }), elsewhere],
    ['balances', subscribe({ channel: 'balances', token: 'x' }), elsewhere],
    ['an order', { method: 'add_order', params: {} }, elsewhere],
    ['a cancel', { method: 'cancel_all', params: {} }, elsewhere],
  ])('is refused in the words of the exchange: %s', (_, message, error) => {
    expect(read(message)).toMatchObject({ type: 'refused', error });
  });

  it('keeps its id and method in a refusal', () => {
    expect(read(subscribe({ channel: 'weather' }))).toMatchObject({ id: 7, method: 'subscribe' });
    expect(read({ method: 'dance', req_id: 0 })).toMatchObject({ id: 0, method: 'dance' });
    expect(read({ req_id: 3 })).toMatchObject({ id: 3, method: undefined });
  });

  it('is read with the defaults of its channel', () => {
    const symbol = ['BTC/USD', 'ETH/USD'];
    expect(read(subscribe({ channel: 'ticker', symbol }))).toEqual({
      type: 'subscribe',
      id: 7,
      snapshot: true,
      topics: symbol.map((one) => ({ channel: 'ticker', symbol: one, event_trigger: 'trades' })),
    });
    const first = (channel: string) =>
      read(subscribe({ channel, ...(channel !== 'instrument' && { symbol }) }));
    expect(first('book')).toMatchObject({ snapshot: true, topics: [{ depth: 10 }, { depth: 10 }] });
    expect(first('ohlc')).toMatchObject({ snapshot: true, topics: [{ interval: 1 }, { interval: 1 }] });
    expect(first('trade')).toMatchObject({
      snapshot: false,
      topics: [{ channel: 'trade' }, { symbol: 'ETH/USD' }],
    });
    expect(first('instrument')).toMatchObject({ snapshot: true, topics: [{ channel: 'instrument' }] });
    expect(read({ method: 'ping' })).toEqual({ type: 'ping', id: undefined });
  });

  it('never throws, whatever it is', () => {
    const known = fc.constantFrom(
      'method',
      'params',
      'req_id',
      'channel',
      'symbol',
      'depth',
      'interval',
      'snapshot',
    );
    const member = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom('subscribe', 'unsubscribe', 'ping', 'book', 'ohlc', 'ticker', 10, ['BTC/USD']),
    );
    const message = fc.dictionary(
      fc.oneof(known, fc.string()),
      fc.oneof(member, fc.dictionary(known, member)),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          message.map((one) => JSON.stringify(one)),
        ),
        (text) => {
          expect(['ping', 'subscribe', 'unsubscribe', 'refused']).toContain(readRequest(text).type);
        },
      ),
      { numRuns: 500 },
    );
  });
});
