import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { V2Topic } from '../../lib/protocol/v2/V2Topic.ts';
import { v2Codec } from '../../lib/protocol/v2/v2Codec.ts';
import type { Command } from '../../lib/session/machine/Command.ts';
import { defaultLimits } from '../../lib/session/machine/defaultLimits.ts';
import type { Event } from '../../lib/session/machine/Event.ts';
import { initialState } from '../../lib/session/machine/initialState.ts';
import { machine } from '../../lib/session/machine/machine.ts';
import type { Speech } from '../../lib/session/machine/Rules.ts';
import type { State } from '../../lib/session/machine/State.ts';
import { decodeRequest } from '../support/decodeRequest.ts';

/** As the connector hands it over, on a line without authority. */
const speech: Speech<V2Topic> = {
  ...v2Codec,
  subscribe: (topics, id) => v2Codec.subscribe(topics, id, undefined),
  unsubscribe: (topics, id) => v2Codec.unsubscribe(topics, id, undefined),
};
const step = machine<V2Topic>({ codec: speech, limits: defaultLimits });
const trade = (symbol: string) => ({ channel: 'trade', symbol }) as const;
const want = (symbol: string): Event<V2Topic> => ({
  type: 'want',
  slot: `trade ${symbol}`,
  topic: trade(symbol),
  now: 0,
});
const unwant = (symbol: string): Event<V2Topic> => ({ type: 'unwant', slot: `trade ${symbol}`, now: 0 });
const opened: Event<V2Topic> = { type: 'opened', now: 0 };
const flush = (now = 0): Event<V2Topic> => ({ type: 'flush', now });
const acked = (id: number, key: string): Event<V2Topic> => ({
  type: 'frame',
  frame: { type: 'subscribed', id, route: { channel: 'trade', key } },
  now: 0,
});
const left = (id: number, key: string): Event<V2Topic> => ({
  type: 'frame',
  frame: { type: 'unsubscribed', id, route: { channel: 'trade', key } },
  now: 0,
});
const refused = (id: number | undefined, said: string, key?: string): Event<V2Topic> => ({
  type: 'frame',
  frame: { type: 'refused', id, key, said },
  now: 0,
});

const led = (...events: readonly Event<V2Topic>[]) =>
  events.reduce<readonly [State<V2Topic>, readonly Command[]]>(
    ([state], event) => step(state, event),
    [initialState<V2Topic>(), []],
  );
const said = (commands: readonly Command[]) =>
  commands.flatMap((command) => {
    if (command.type !== 'send') return [];
    const { method, params, req_id } = decodeRequest(command.text);
    return [`${req_id} ${method} ${params.symbol.join(' ')}`];
  });
const phase = (state: State<V2Topic>, symbol: string) => state.slots.get(`trade ${symbol}`)?.phase.type;

describe('the machine', () => {
  it('says nothing without a line', () => {
    expect(led(want('A/USD'), flush())[1]).toEqual([]);
  });

  it('makes one flush of many wants', () => {
    const [state, commands] = led(opened, want('A/USD'), want('B/USD'));
    expect(commands).toEqual([]);
    expect(said(step(state, flush())[1])).toEqual(['1 subscribe A/USD B/USD']);
  });

  it('says nothing twice while an answer is due', () => {
    expect(said(led(opened, want('A/USD'), flush(), want('A/USD'), flush(100))[1])).toEqual([]);
  });

  it.each([
    ['an ack', [acked(1, 'A/USD')], 'held', 'absent', ['hold trade A/USD']],
    ['an ack for a topic let go meanwhile', [unwant('A/USD'), acked(1, 'A/USD')], 'held', 'absent', []],
    ['an ack with another id', [acked(2, 'A/USD')], 'asking', 'absent', []],
    ['a refusal by name', [refused(1, 'no', 'A/USD')], undefined, 'absent', ['refuse trade A/USD']],
    ['a refusal of the request', [refused(1, 'no')], undefined, 'absent', ['refuse trade A/USD']],
    ['a refusal that names another symbol', [refused(1, 'no', 'C/USD')], 'asking', 'absent', []],
    ['a refusal without an id', [refused(undefined, 'no')], 'asking', 'absent', []],
    ['that it is held already', [refused(1, 'Already subscribed', 'A/USD')], 'held', 'absent', []],
    ['that requests come too fast', [refused(1, 'Exceeded msg rate')], 'absent', 'absent', []],
  ] as const)('while asking, takes %s', (_, events, expected, other, commands) => {
    const [state, told] = led(opened, want('A/USD'), flush(), want('B/USD'), ...events);
    expect(phase(state, 'A/USD')).toBe(expected);
    expect(phase(state, 'B/USD')).toBe(other);
    expect(told.flatMap((command) => ('slot' in command ? [`${command.type} ${command.slot}`] : []))).toEqual(
      commands,
    );
  });

  it('takes "Subscription Not Found" for having left, although it calls itself an answer to subscribe', () => {
    const [state] = led(
      opened,
      want('A/USD'),
      flush(),
      acked(1, 'A/USD'),
      unwant('A/USD'),
      flush(100),
      refused(2, 'Subscription Not Found', 'A/USD'),
    );
    expect(state.slots.size).toBe(0);
  });

  it('forgets what was unsubscribed', () => {
    const [state] = led(
      opened,
      want('A/USD'),
      flush(),
      acked(1, 'A/USD'),
      unwant('A/USD'),
      flush(100),
      left(2, 'A/USD'),
    );
    expect(state.slots.size).toBe(0);
  });

  it('asks again for what is wanted again while it is being left, after it was left', () => {
    const events = [
      opened,
      want('A/USD'),
      flush(),
      acked(1, 'A/USD'),
      unwant('A/USD'),
      flush(100),
      want('A/USD'),
    ];
    expect(said(led(...events, flush(200))[1])).toEqual([]);
    expect(said(led(...events, flush(200), left(2, 'A/USD'), flush(300))[1])).toEqual(['3 subscribe A/USD']);
  });

  it('gives a topic up that the exchange says again and again to hold', () => {
    const again = (id: number) => [
      refused(id, 'Already subscribed', 'A/USD'),
      flush(id * 100),
      left(id + 1, 'A/USD'),
      flush(id * 100 + 50),
    ];
    const [, told] = led(
      opened,
      want('A/USD'),
      flush(),
      ...again(1),
      ...again(3),
      refused(5, 'Already subscribed', 'A/USD'),
    );
    expect(told).toContainEqual({ type: 'refuse', slot: 'trade A/USD', said: 'Already subscribed' });
  });

  it('keeps to the pace even if it is asked to flush before', () => {
    const busy = Array.from({ length: 700 }, (_, n) => want(`S${n}/USD`));
    const [state, told] = led(opened, ...busy, flush());
    expect(said(told)).toHaveLength(5);
    expect(told.at(-1)).toEqual({ type: 'flush', inMs: 250 });
    const [early, nothing] = step(state, flush(100));
    expect(nothing).toEqual([{ type: 'flush', inMs: 150 }]);
    expect(said(step(early, flush(250))[1])).toHaveLength(2);
  });

  it('owes the next line nothing of the pace of the last one', () => {
    const busy = Array.from({ length: 700 }, (_, n) => want(`S${n}/USD`));
    const lost: Event<V2Topic> = { type: 'lost', heardAt: 0, why: 'x', now: 10 };
    const [, told] = led(opened, ...busy, flush(), lost, { ...opened, now: 20 });
    expect(told).toEqual([{ type: 'flush', inMs: 0 }]);
  });

  it('asks for a topic of a route only when the other one of it was left', () => {
    const ticker = (trigger: 'bbo' | 'trades') =>
      ({
        type: 'want',
        slot: trigger,
        topic: { channel: 'ticker', symbol: 'A/USD', trigger },
        now: 0,
      }) as const;
    const answer = (type: 'subscribed' | 'unsubscribed', id: number): Event<V2Topic> => ({
      type: 'frame',
      frame: { type, id, route: { channel: 'ticker', key: 'A/USD' } },
      now: 0,
    });
    const [held] = led(opened, ticker('trades'), flush(), answer('subscribed', 1));
    const [turned] = step(step(held, { type: 'unwant', slot: 'trades', now: 0 })[0], ticker('bbo'));
    const [leaving, first] = step(turned, flush(100));
    expect(said(first)).toEqual(['2 unsubscribe A/USD']);
    expect(said(step(leaving, flush(200))[1])).toEqual([]);
    const [left] = step(leaving, answer('unsubscribed', 2));
    expect(said(step(left, flush(300))[1])).toEqual(['3 subscribe A/USD']);
    const [both] = led(opened, ticker('trades'), ticker('bbo'));
    expect(said(step(both, flush())[1])).toEqual(['1 subscribe A/USD']);
  });

  it('holds exactly what is wanted once a faithful server has answered all, in whatever order things happen', () => {
    const symbols = ['A/USD', 'B/USD', 'C/USD'];
    const act = fc.oneof(
      fc.record({ do: fc.constantFrom('want', 'unwant'), symbol: fc.constantFrom(...symbols) }),
      fc.record({ do: fc.constantFrom('flush', 'answer', 'drop', 'open'), symbol: fc.constant('') }),
    );
    fc.assert(
      fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
        let state = initialState<V2Topic>();
        let now = 0;
        let open = false;
        const wanted = new Set<string>();
        const server = new Set<string>();
        let answers: Event<V2Topic>[] = [];
        const feed = (event: Event<V2Topic>) => {
          const [next, commands] = step(state, { ...event, now });
          state = next;
          for (const command of commands) {
            if (command.type !== 'send') continue;
            const { method, params, req_id } = decodeRequest(command.text);
            for (const symbol of params.symbol) {
              // nothing is subscribed twice, nothing left that is not there
              expect(server.has(symbol)).toBe(method === 'unsubscribe');
              if (method === 'subscribe') server.add(symbol);
              else server.delete(symbol);
              answers.push(method === 'subscribe' ? acked(req_id, symbol) : left(req_id, symbol));
            }
          }
        };
        const answer = () => {
          const [first, ...rest] = answers;
          answers = rest;
          if (first !== undefined) feed(first);
        };
        for (const { do: what, symbol } of [...acts, { do: 'open', symbol: '' }]) {
          now += 300;
          if (what === 'want') {
            wanted.add(symbol);
            feed(want(symbol));
          } else if (what === 'unwant') {
            wanted.delete(symbol);
            feed(unwant(symbol));
          } else if (what === 'flush') feed(flush());
          else if (what === 'answer') answer();
          else if (what === 'drop' && open) {
            open = false;
            server.clear();
            answers = [];
            feed({ type: 'lost', heardAt: 0, why: 'x', now });
          } else if (what === 'open' && !open) {
            open = true;
            feed(opened);
          }
        }
        for (let round = 0; round < 20; round += 1) {
          now += 300;
          feed(flush());
          while (answers.length > 0) answer();
        }
        expect([...server].sort()).toEqual([...wanted].sort());
        expect([...state.slots.keys()].sort()).toEqual([...wanted].map((symbol) => `trade ${symbol}`).sort());
      }),
      { numRuns: 500 },
    );
  });
});
