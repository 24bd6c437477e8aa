import { describe, expect, it } from '@jest/globals';
import { map, NEVER, type Observable, retry, switchMap, take, timeout } from 'rxjs';
import { TestScheduler } from 'rxjs/testing';
import { HttpError } from '../../../lib/core/errors/HttpError.ts';
import { credentials } from '../../../lib/protocol/credentials.ts';
import { spotCatalogue } from '../../../lib/protocol/spot/spotCatalogue.ts';
import { spotDialect } from '../../../lib/protocol/spot/spotDialect.ts';
import { bind } from '../../../lib/session/rest/bind.ts';
import { keyLane } from '../../../lib/session/rest/keyLane.ts';
import { rest } from '../../../lib/session/rest/rest.ts';
import { send } from '../../../lib/session/rest/send.ts';
import { sign } from '../../../lib/session/rest/sign.ts';
import { unwrap } from '../../../lib/session/rest/unwrap.ts';
import { withNonce } from '../../../lib/session/rest/withNonce.ts';
import type { HttpRequest } from '../../../lib/transport/HttpRequest.ts';
import type { HttpResponse } from '../../../lib/transport/HttpResponse.ts';

const marbles = () => new TestScheduler((actual, expected) => expect(actual).toEqual(expected));
const secret = Buffer.from('a secret of these specs').toString('base64');
const told = { ZUSD: '1.50' };
const good: HttpResponse = { status: 200, headers: {}, text: JSON.stringify({ error: [], result: told }) };
const broken = new HttpError('Balance', 0, 'no answer: ECONNRESET');

/** Private calls over one answer, given anew for each request. */
const calls = (scheduler: TestScheduler, key: string, answer$: Observable<HttpResponse>) => {
  const sent: HttpRequest[] = [];
  const { balance } = bind(
    spotCatalogue,
    rest({
      dialect: spotDialect('https://api.test'),
      credentials: credentials({ key, secret }),
      world: {
        dial: () => () => NEVER,
        http: (request) => {
          sent.push(request);
          return answer$;
        },
        scheduler,
        random: () => 1,
      },
    }),
  );
  return { balance, sent };
};

describe('the pipeline', () => {
  it('does nothing before it is subscribed to', () => {
    const scheduler = marbles();
    scheduler.run(({ cold, expectSubscriptions, flush }) => {
      const answer$ = cold('a|', { a: good });
      const { balance, sent } = calls(scheduler, 'nothing', answer$);
      expect(balance()).toBeDefined();
      expectSubscriptions(answer$.subscriptions).toBe([]);
      flush();
      expect(sent).toEqual([]);
    });
  });

  it('aborts the request when take(1) has its answer, and leaves the lane to the next', () => {
    const scheduler = marbles();
    scheduler.run(({ cold, expectObservable, expectSubscriptions }) => {
      // an answer whose end never comes
      const answer$ = cold('--a', { a: good });
      const { balance } = calls(scheduler, 'take', answer$);
      expectObservable(balance().pipe(take(1))).toBe('--(a|)', { a: told });
      expectObservable(balance().pipe(take(1))).toBe('----(a|)', { a: told });
      expectSubscriptions(answer$.subscriptions).toBe(['^-!', '--^-!']);
    });
  });

  it('aborts the request when switchMap goes elsewhere', () => {
    const scheduler = marbles();
    scheduler.run(({ cold, hot, expectObservable, expectSubscriptions }) => {
      const answer$ = cold('----(a|)', { a: good });
      const { balance } = calls(scheduler, 'switch', answer$);
      const asked$ = hot('              -x-x--------|');
      expectObservable(asked$.pipe(switchMap(() => balance()))).toBe('-------a----|', { a: told });
      expectSubscriptions(answer$.subscriptions).toBe(['-^-!', '---^---!']);
    });
  });

  it('aborts the request when the timeout of the caller is shorter than its own', () => {
    const scheduler = marbles();
    scheduler.run(({ cold, expectObservable, expectSubscriptions }) => {
      const answer$ = cold<HttpResponse>('----------');
      const { balance } = calls(scheduler, 'timeout', answer$);
      expectObservable(balance().pipe(timeout({ first: 5, scheduler }))).toBe(
        '-----#',
        undefined,
        expect.objectContaining({ name: 'TimeoutError' }),
      );
      expectSubscriptions(answer$.subscriptions).toBe('^----!');
    });
  });

  it('is a call of its own for each of two subscriptions, with a nonce of its own', () => {
    const scheduler = marbles();
    scheduler.run(({ cold, expectObservable, expectSubscriptions, flush }) => {
      const answer$ = cold('--(a|)', { a: good });
      const { balance, sent } = calls(scheduler, 'two', answer$);
      const balance$ = balance();
      expectObservable(balance$).toBe('       --(a|)', { a: told });
      expectObservable(balance$, '----^').toBe('------(a|)', { a: told });
      expectSubscriptions(answer$.subscriptions).toBe(['^-!', '----^-!']);
      flush();
      expect(new Set(sent.map(({ body }) => body)).size).toBe(2);
    });
  });

  it('is a new call for each retry of the caller, over its own tries', () => {
    const scheduler = marbles();
    scheduler.run(({ cold, expectObservable, expectSubscriptions, flush }) => {
      const answer$ = cold<HttpResponse>('-#', undefined, broken);
      const { balance, sent } = calls(scheduler, 'again', answer$);
      const policy = { max: 1, base: 4, cap: 4 };
      // two tries four apart, and the same once more
      expectObservable(balance({}, { retry: policy }).pipe(retry(1))).toBe(
        '------------#',
        undefined,
        broken,
      );
      expectSubscriptions(answer$.subscriptions).toBe(['^!', '-----^!', '------^!', '-----------^!']);
      flush();
      expect(new Set(sent.map(({ body }) => body)).size).toBe(4);
    });
  });

  it('tries once where its own retry is switched off', () => {
    const scheduler = marbles();
    scheduler.run(({ cold, expectObservable, expectSubscriptions }) => {
      const answer$ = cold<HttpResponse>('-#', undefined, broken);
      const { balance } = calls(scheduler, 'once', answer$);
      expectObservable(balance({}, { retry: false })).toBe('-#', undefined, broken);
      expectSubscriptions(answer$.subscriptions).toBe('^!');
    });
  });
});

describe('each operator of the pipeline', () => {
  it('can be used alone: nonce, sign, send and unwrap put together by hand', () => {
    const scheduler = marbles();
    scheduler.run(({ cold, expectObservable }) => {
      const dialect = spotDialect('https://api.test');
      const { balance } = spotCatalogue;
      const asked$ = cold('-a|', { a: { endpoint: balance, wire: balance.encode({}) } });
      const requests$ = asked$.pipe(
        withNonce(keyLane('byHand'), scheduler),
        sign(dialect, credentials({ key: 'byHand', secret })),
      );
      expectObservable(requests$.pipe(map(({ method, url, body }) => [method, url, body]))).toBe('-a|', {
        a: ['POST', 'https://api.test/0/private/Balance', 'nonce=1000000'],
      });
      expectObservable(
        requests$.pipe(
          send(() => cold('--(a|)', { a: good })),
          unwrap(dialect, balance),
        ),
      ).toBe('---(a|)', { a: { result: told, warnings: [] } });
    });
  });
});
