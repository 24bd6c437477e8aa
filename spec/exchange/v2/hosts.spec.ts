import { describe, expect, it } from '@jest/globals';
import { v2Replay } from '../../../lib/exchange/wire/v2/v2Replay.ts';
import { v2Line } from './support/v2Line.ts';
import { v2Stage } from './support/v2Stage.ts';

const own = 'Private data and trading are unavailable on this endpoint. Try ws-auth.kraken.com';
const market = 'Public market data subscriptions are unavailable on this endpoint. Try ws.kraken.com';
const names = ['public', 'private', 'level3'] as const;

const subscribe = (channel: string, more: object = {}) => ({
  method: 'subscribe',
  params: { channel, ...more },
});

describe('each host', () => {
  it.each(names)('%s greets with the state of the engine and says when it changes', (name) => {
    const stage = v2Stage();
    const line = stage.line(name);
    expect(line.heard()).toMatchObject([
      {
        channel: 'status',
        type: 'update',
        data: [{ system: 'online', api_version: 'v2', upcoming_maintenance: [], emergency: [] }],
      },
    ]);
    expect(line.texts[0]).toMatch(/"connection_id":\d{20}[,}]/);
    stage.house.setStatus('cancel_only');
    line.talk.statusChanged();
    expect(line.heard()).toMatchObject([{ channel: 'status', data: [{ system: 'cancel_only' }] }]);
    stage.house.setStatus('maintenance');
    line.talk.statusChanged();
    const [entry] = line.heard()[0]?.data ?? [];
    expect(entry).toMatchObject({ system: 'maintenance' });
    expect(entry).not.toHaveProperty('connection_id');
    expect(line.said.every(([kind]) => kind === 'status')).toBe(true);
    expect(stage.line(name).heard()).toMatchObject([{ data: [{ system: 'maintenance' }] }]);
  });

  it.each(names)('%s answers pings, with the id if there is one', (name) => {
    const line = v2Stage().line(name);
    line.heard();
    const times = { time_in: expect.any(String), time_out: expect.any(String) };
    expect(line.ask({ method: 'ping', req_id: 7 })).toEqual([{ method: 'pong', req_id: 7, ...times }]);
    expect(line.ask({ method: 'ping' })).toEqual([{ method: 'pong', ...times }]);
    expect(line.ask({ method: 'ping', params: {} })).toMatchObject([
      { error: "Unsupported field: 'params' for the given msg type: ping", success: false },
    ]);
    expect(line.said.map(([kind]) => kind)).toEqual(['status', 'other', 'other', 'ack']);
  });

  it.each([
    ['public', subscribe('executions', { token: 'x' }), own],
    ['public', subscribe('balances', { token: 'x' }), own],
    ['public', subscribe('level3', { symbol: ['BTC/USD'], token: 'x' }), own],
    ['public', { method: 'add_order', params: {} }, own],
    ['public', { method: 'cancel_all' }, own],
    ['private', subscribe('ticker', { symbol: ['BTC/USD'] }), market],
    ['private', subscribe('book', { symbol: ['BTC/USD'] }), market],
    ['private', subscribe('instrument'), market],
    ['private', subscribe('level3', { symbol: ['BTC/USD'], token: 'x' }), market],
    ['level3', subscribe('trade', { symbol: ['BTC/USD'] }), market],
    ['level3', subscribe('executions', { token: 'x' }), own],
    ['level3', { method: 'batch_add', params: {} }, own],
    ['public', subscribe('status'), 'Symbol(s) not found'],
    ['private', subscribe('status'), 'Symbol(s) not found'],
    ['level3', subscribe('status'), 'Symbol(s) not found'],
    ['private', subscribe('weather'), 'Subscription name invalid'],
    ['level3', subscribe('weather'), 'Subscription name invalid'],
    ['private', { method: 'dance' }, 'Unsupported event'],
    ['level3', { method: 'dance' }, 'Unsupported event'],
    ['private', { method: 'add_order' }, 'Malformed request'],
    ['private', { method: 'subscribe' }, 'Malformed request'],
    ['level3', { method: 'subscribe', params: [] }, 'Malformed request'],
    ['private', { params: {} }, 'Event(s) not found'],
    ['private', 'hello', 'Malformed request'],
    ['private', { method: 'cancel_all', color: 'red' }, "Unsupported field: 'color'"],
  ] as const)('%s says where else: %j', (name, message, error) => {
    const line = v2Stage().line(name);
    line.heard();
    expect(line.ask(message)).toMatchObject([{ error, success: false }]);
  });

  it('beats as soon as something is held, and not before', () => {
    const stage = v2Stage();
    const held = {
      public: subscribe('trade', { symbol: ['BTC/USD'] }),
      private: subscribe('balances', { token: stage.token() }),
      level3: subscribe('level3', { symbol: ['BTC/USD'], token: stage.token() }),
    };
    for (const name of names) {
      const line = stage.line(name);
      line.heard();
      line.talk.beat();
      expect(line.heard()).toEqual([]);
      line.ask(held[name]);
      line.talk.beat();
      expect(line.texts.at(-1)).toBe('{"channel":"heartbeat"}');
      expect(line.said.at(-1)?.[0]).toBe('beat');
      line.talk.end();
      expect(line.talk.held()).toBe(0);
    }
  });

  it('may lose an ack, or acknowledge and stay silent', () => {
    const stage = v2Stage();
    const channel = {
      public: subscribe('book', { symbol: ['BTC/USD'] }),
      private: subscribe('balances', { token: stage.token() }),
      level3: subscribe('level3', { symbol: ['BTC/USD'], token: stage.token() }),
    };
    for (const name of names) {
      const lost = stage.line(name, ['loseAck']);
      lost.heard();
      expect(lost.ask(channel[name]).map(({ type, method }) => type ?? method)).toEqual(['snapshot']);
      const silent = stage.line(name, ['ackNoData']);
      silent.heard();
      expect(silent.ask(channel[name]).map(({ type, method }) => type ?? method)).toEqual(['subscribe']);
      stage.clock.turn(2_000);
      expect(silent.heard()).toEqual([]);
    }
  });

  it('names channel and symbol of its data to whoever carries it', () => {
    const stage = v2Stage();
    const [one, two, three] = names.map((name) => stage.line(name));
    one?.say(subscribe('book', { symbol: ['BTC/USD'] }));
    two?.say(subscribe('executions', { token: stage.token() }));
    three?.say(subscribe('level3', { symbol: ['BTC/USD'], token: stage.token() }));
    expect(one?.said[2]).toEqual(['data', 'book', 'BTC/USD']);
    expect(two?.said[2]).toEqual(['data', 'executions', undefined]);
    expect(three?.said[2]).toEqual(['data', 'level3', 'BTC/USD']);
  });

  it('bears so many requests at once, drops the rest and goes on', () => {
    const stage = v2Stage();
    const line = stage.line('public');
    line.heard();
    for (let count = 0; count < 320; count += 1) line.say(subscribe('weather'));
    const errors = line.heard().map(({ error }) => error);
    expect(errors.filter((error) => error === 'Exceeded msg rate')).toHaveLength(20);
    stage.clock.turn(1_000);
    expect(line.ask(subscribe('weather'))).toMatchObject([{ error: 'Subscription name invalid' }]);
  });
});

describe('instruments', () => {
  it('are told with the true facts of each pair and its assets', () => {
    const stage = v2Stage({ symbols: ['BTC/USD', 'PEPE/USD'] });
    const line = stage.line('public');
    line.heard();
    line.say(subscribe('instrument'));
    const [ack, snapshot] = line.heard();
    expect(ack?.result).toEqual({
      channel: 'instrument',
      snapshot: true,
      warnings: ['tick_size is deprecated, use price_increment'],
    });
    const data: unknown = snapshot?.data;
    const { listing } = stage.market();
    expect(data).toMatchObject({
      assets: [
        { id: 'BTC', status: 'enabled', precision: 10, precision_display: 5, borrowable: true },
        { id: 'USD', status: 'enabled', precision: 4, precision_display: 2, collateral_value: 1 },
        { id: 'PEPE' },
      ],
      pairs: [
        {
          symbol: 'BTC/USD',
          base: 'BTC',
          quote: 'USD',
          status: 'online',
          qty_precision: 8,
          price_precision: 1,
          price_increment: 0.1,
          tick_size: 0.1,
          cost_precision: 5,
          cost_min: 0.5,
          marginable: true,
          margin_initial: 1 / Math.max(...listing.leverageBuy),
          position_limit_long: listing.longLimit,
          position_limit_short: listing.shortLimit,
          has_index: true,
          execution_venue: 'international',
        },
        { symbol: 'PEPE/USD', price_precision: 9, qty_precision: 8 },
      ],
    });
    expect(line.texts[2]).toContain('"price_increment":0.000000001');
  });

  it('of the other venue are none', () => {
    const line = v2Stage().line('public');
    line.heard();
    const [ack, snapshot] = line.ask(subscribe('instrument', { execution_venue: 'bitnomial-exchange' }));
    expect(ack?.result).toMatchObject({ execution_venue: 'bitnomial-exchange' });
    expect(snapshot?.data).toEqual({ assets: [], pairs: [] });
  });
});

describe('a recording', () => {
  it('has the public host alone, and no house behind it', () => {
    const opened: unknown[] = [];
    const protocol = v2Replay({
      refuses: () => undefined,
      open(topic, _, tell) {
        opened.push(topic);
        tell('{"as":"recorded"}');
        return () => opened.pop();
      },
    });
    const line = v2Line(protocol, () => 0, 3, []);
    expect(line.heard()).toMatchObject([{ channel: 'status', data: [{ system: 'online' }] }]);
    expect(line.ask(subscribe('book', { symbol: ['BTC/USD'] }))).toMatchObject([
      { result: { channel: 'book', depth: 10 } },
      { as: 'recorded' },
    ]);
    expect(line.ask({ method: 'add_order', params: {} })).toMatchObject([{ error: own }]);
    expect(opened).toHaveLength(1);
    line.talk.end();
    expect(opened).toHaveLength(0);
  });
});
