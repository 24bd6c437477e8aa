import { describe, expect, it } from '@jest/globals';
import { defer, NEVER, type Observable } from 'rxjs';
import { TestScheduler } from 'rxjs/testing';
import { DeadlineError } from '../../../lib/core/errors/DeadlineError.ts';
import { HttpError } from '../../../lib/core/errors/HttpError.ts';
import { InputError } from '../../../lib/core/errors/InputError.ts';
import { MalformedError } from '../../../lib/core/errors/MalformedError.ts';
import { ResponseError } from '../../../lib/core/errors/ResponseError.ts';
import { spotCatalogue } from '../../../lib/protocol/spot/spotCatalogue.ts';
import { spotDialect } from '../../../lib/protocol/spot/spotDialect.ts';
import type { RestCall } from '../../../lib/session/rest/RestCall.ts';
import { type RestOptions, rest } from '../../../lib/session/rest/rest.ts';
import type { HttpRequest } from '../../../lib/transport/HttpRequest.ts';
import type { HttpResponse } from '../../../lib/transport/HttpResponse.ts';

const { time, ohlc } = spotCatalogue;
const marbles = () => new TestScheduler((actual, expected) => expect(actual).toEqual(expected));

const clock = { unixtime: 1730624400, rfc1123: 'Sun,  3 Nov 24 09:00:00 +0000' };
const answer = (body: unknown, status = 200): HttpResponse => ({
  status,
  headers: {},
  text: typeof body === 'string' ? body : JSON.stringify(body),
});
const told = { result: clock, warnings: [] };
const good = answer({ error: [], result: clock });
const busy = answer('<html>', 503);
const refused = answer({ error: ['EGeneral:Invalid arguments'] });

/** A call over answers that are given in turn, and what was asked for, each with its time. */
const setUp = (
  scheduler: TestScheduler,
  answers: readonly Observable<HttpResponse>[],
  options: Omit<RestOptions, 'dialect' | 'world'> & { readonly random?: () => number } = {},
): { readonly call: RestCall; readonly asked: readonly (readonly [number, HttpRequest])[] } => {
  const asked: [number, HttpRequest][] = [];
  const { random = () => 1, ...rests } = options;
  const call = rest({
    dialect: spotDialect('https://api.test'),
    world: {
      dial: () => () => NEVER,
      http: (request) =>
        defer(() => {
          asked.push([scheduler.now(), request]);
          return answers[asked.length - 1] ?? NEVER;
        }),
      scheduler,
      random,
    },
    ...rests,
  });
  return { call, asked };
};

describe('a call', () => {
  it('sends when it is subscribed to, once for each, and gives the typed result', () => {
    const scheduler = marbles();
    scheduler.run(({ cold, expectObservable, flush }) => {
      const { call, asked } = setUp(scheduler, [cold('--(a|)', { a: good }), cold('-(a|)', { a: good })]);
      const time$ = call(time, {});
      expect(asked).toEqual([]);
      expectObservable(time$).toBe('        --(a|)', { a: told });
      expectObservable(time$, '10ms ^').toBe('11ms (a|)', { a: told });
      flush();
      const request = { method: 'GET', url: 'https://api.test/0/public/Time', headers: {} };
      expect(asked).toEqual([
        [0, request],
        [10, request],
      ]);
    });
  });

  it('is aborted by unsubscribing, also while it waits to try again', () => {
    const scheduler = marbles();
    scheduler.run(({ cold, expectObservable, expectSubscriptions, flush }) => {
      const slow = cold<HttpResponse>('---------(a|)', { a: good });
      const failing = cold<HttpResponse>('-(a|)', { a: busy });
      const { call, asked } = setUp(scheduler, [slow, failing]);
      expectObservable(call(time, {}), '^---!').toBe('-----');
      expectObservable(call(time, {}), '20ms ^---!').toBe('');
      expectSubscriptions(slow.subscriptions).toBe('^---!');
      expectSubscriptions(failing.subscriptions).toBe('20ms ^!');
      flush();
      expect(asked).toHaveLength(2);
    });
  });

  it('with parameters that can not be errors before anything is sent, and only when it is subscribed to', () => {
    const scheduler = marbles();
    scheduler.run(({ expectObservable, flush }) => {
      const { call, asked } = setUp(scheduler, []);
      const wrong$ = call(ohlc, { pair: '' });
      expectObservable(wrong$).toBe(
        '#',
        undefined,
        new InputError("OHLC: pair can not be ''", 'Give the name of a pair, such as XBTUSD.'),
      );
      flush();
      expect(asked).toEqual([]);
    });
  });

  it('tries again after what passes, with a new deadline and after waits from the world', () => {
    const scheduler = marbles();
    scheduler.run(({ cold, expectObservable, flush }) => {
      const { call, asked } = setUp(
        scheduler,
        [
          cold('-(a|)', { a: busy }),
          cold('-#', undefined, new HttpError('Time', 0, 'no answer: ECONNRESET')),
          NEVER,
          cold('-(a|)', { a: answer({ error: ['EService:Unavailable'] }) }),
          cold('-(a|)', { a: good }),
        ],
        { timeoutMs: 100, random: () => 0.5 },
      );
      // tries at 0, +1 +125, +1 +250, +100 +500, +1 +1000 and the second that the exchange asked to pause
      expectObservable(call(time, {})).toBe('2979ms (a|)', { a: told });
      flush();
      expect(asked.map(([ms]) => ms)).toEqual([0, 126, 377, 977, 2978]);
    });
  });

  it('gives up after four tries more, of ten seconds each, a quarter of a second to two seconds between', () => {
    const scheduler = marbles();
    scheduler.run(({ expectObservable, flush }) => {
      const { call, asked } = setUp(scheduler, []);
      expectObservable(call(time, {})).toBe('53750ms #', undefined, new DeadlineError('Time', 10_000));
      flush();
      expect(asked.map(([ms]) => ms)).toEqual([0, 10_250, 20_750, 31_750, 43_750]);
    });
  });

  it.each<readonly [string, HttpResponse, Error]>([
    ['refuses', refused, new ResponseError('Time', ['EGeneral:Invalid arguments'])],
    ['means something else', answer({ error: [], result: 1 }), new MalformedError('Time', 'an object')],
    [
      'does not know the path',
      answer('<html>', 404),
      new HttpError('Time', 404, 'HTTP 404, and the answer is not JSON of the exchange'),
    ],
  ])('is not repeated when the exchange %s', (_name, response, error) => {
    const scheduler = marbles();
    scheduler.run(({ cold, expectObservable, flush }) => {
      const { call, asked } = setUp(scheduler, [cold('-(a|)', { a: response })]);
      expectObservable(call(time, {})).toBe('-#', undefined, error);
      flush();
      expect(asked).toHaveLength(1);
    });
  });

  it('passes on a result beside warnings', () => {
    const scheduler = marbles();
    scheduler.run(({ cold, expectObservable }) => {
      const warned = answer({ error: ['WGeneral:Danger'], result: clock });
      const { call } = setUp(scheduler, [cold('-(a|)', { a: warned })]);
      expectObservable(call(time, {})).toBe('-(a|)', { a: { ...told, warnings: ['WGeneral:Danger'] } });
    });
  });
});
