import { createHash, createHmac } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { map, mergeMap, NEVER, type Observable, of, throwError, timer } from 'rxjs';
import { TestScheduler } from 'rxjs/testing';
import { DeadlineError } from '../../../lib/core/errors/DeadlineError.ts';
import { HttpError } from '../../../lib/core/errors/HttpError.ts';
import { InputError } from '../../../lib/core/errors/InputError.ts';
import { OutcomeError } from '../../../lib/core/errors/OutcomeError.ts';
import { credentials } from '../../../lib/protocol/credentials.ts';
import { spotCatalogue } from '../../../lib/protocol/spot/spotCatalogue.ts';
import { spotDialect } from '../../../lib/protocol/spot/spotDialect.ts';
import { type Bound, bind } from '../../../lib/session/rest/bind.ts';
import { rest } from '../../../lib/session/rest/rest.ts';
import type { HttpRequest } from '../../../lib/transport/HttpRequest.ts';
import type { HttpResponse } from '../../../lib/transport/HttpResponse.ts';

const marbles = () => new TestScheduler((actual, expected) => expect(actual).toEqual(expected));
const secret = Buffer.from('a secret of these specs').toString('base64');
const answer = (body: unknown, status = 200): HttpResponse => ({
  status,
  headers: {},
  text: typeof body === 'string' ? body : JSON.stringify(body),
});
const balance = answer({ error: [], result: { ZUSD: '1.50' } });
const placed = answer({ error: [], result: { descr: { order: 'buy' }, txid: ['O1'] } });
const order = { pair: 'XBTUSD', type: 'buy', ordertype: 'limit', volume: '1', price: '100' } as const;
const field = (request: HttpRequest, name: string): string =>
  new URLSearchParams(request.body).get(name) ?? '';

/** Calls of a key, what was asked, and when; `reply` answers each. */
const setUp = (key: string, scheduler: TestScheduler, reply: (nth: number) => Observable<HttpResponse>) => {
  const asked: { readonly ms: number; readonly request: HttpRequest }[] = [];
  const client = (own = key): Bound<typeof spotCatalogue> =>
    bind(
      spotCatalogue,
      rest({
        dialect: spotDialect('https://api.test'),
        credentials: credentials({ key: own, secret }),
        timeoutMs: 100,
        world: {
          dial: () => () => NEVER,
          http: (request) =>
            of(request).pipe(mergeMap(() => reply(asked.push({ ms: scheduler.now(), request })))),
          scheduler,
          random: () => 0.5,
        },
      }),
    );
  return { asked, client };
};

describe('private calls', () => {
  it('of one key go one after the other, each with a higher nonce, and are signed over the bytes that were sent', () => {
    const scheduler = marbles();
    scheduler.run(({ flush }) => {
      const { asked, client } = setUp('fifty', scheduler, () => timer(2, scheduler).pipe(map(() => balance)));
      // two clients of the same key
      const clients = [client(), client()];
      const seen: unknown[] = [];
      for (let n = 0; n < 50; n += 1)
        clients[n % 2]
          ?.balance({ rebase_multiplier: n % 3 === 0 ? 'base' : 'rebased' })
          .subscribe((result) => {
            seen.push(result);
          });
      expect(asked).toHaveLength(1);
      flush();
      expect(seen).toHaveLength(50);
      expect(asked.map(({ ms }) => ms)).toEqual(Array.from({ length: 50 }, (_, n) => 2 * n));
      const nonces = asked.map(({ request }) => BigInt(field(request, 'nonce')));
      expect(new Set(nonces).size).toBe(50);
      expect(nonces).toEqual([...nonces].sort((a, b) => (a < b ? -1 : 1)));
      for (const { request } of asked) {
        const text = createHash('sha256')
          .update(`${field(request, 'nonce')}${request.body}`)
          .digest();
        const wanted = createHmac('sha512', Buffer.from(secret, 'base64'))
          .update('/0/private/Balance')
          .update(text)
          .digest('base64');
        expect(request.headers).toMatchObject({ 'API-Key': 'fifty', 'API-Sign': wanted });
      }
      // in the order in which they were asked for
      expect(asked.map(({ request }) => field(request, 'rebase_multiplier') === 'base')).toEqual(
        Array.from({ length: 50 }, (_, n) => n % 3 === 0),
      );
    });
  });

  it('of two keys do not wait for each other', () => {
    const scheduler = marbles();
    scheduler.run(({ expectObservable, flush }) => {
      const { client } = setUp('ours', scheduler, () => timer(2, scheduler).pipe(map(() => balance)));
      const result = { ZUSD: '1.50' };
      expectObservable(client().balance()).toBe('        --(a|)', { a: result });
      expectObservable(client('theirs').balance()).toBe('--(a|)', { a: result });
      flush();
    });
  });

  it('are signed anew for each attempt', () => {
    const scheduler = marbles();
    scheduler.run(({ expectObservable, flush }) => {
      const { asked, client } = setUp('anew', scheduler, (nth) =>
        nth === 1 ? of(answer({ error: ['EService:Unavailable'] })) : of(balance),
      );
      expectObservable(client().balance()).toBe('1125ms (a|)', { a: { ZUSD: '1.50' } });
      flush();
      const [first, second] = asked.map(({ request }) => field(request, 'nonce'));
      expect(BigInt(second ?? 0)).toBeGreaterThan(BigInt(first ?? 0));
    });
  });

  it('get one fresh nonce where theirs was refused, and no more', () => {
    const scheduler = marbles();
    scheduler.run(({ flush }) => {
      const { asked, client } = setUp('refused', scheduler, () =>
        of(answer({ error: ['EAPI:Invalid nonce'] })),
      );
      const errors: unknown[] = [];
      client()
        .balance()
        .subscribe({ error: (error: unknown) => errors.push(error) });
      flush();
      expect(asked).toHaveLength(2);
      expect(errors).toEqual([expect.objectContaining({ code: 'EAPI:Invalid nonce' })]);
    });
  });

  it('leave their turn to the next when they are given up, and take no nonce while they wait', () => {
    const scheduler = marbles();
    scheduler.run(({ expectObservable, flush }) => {
      const { asked, client } = setUp('left', scheduler, (nth) => (nth === 1 ? NEVER : of(balance)));
      const calls = client();
      expectObservable(calls.balance(), '^---!').toBe('-----');
      expectObservable(calls.balance(), '^-!').toBe('---');
      expectObservable(calls.balance()).toBe('----(a|)', { a: { ZUSD: '1.50' } });
      flush();
      expect(asked.map(({ ms }) => ms)).toEqual([0, 4]);
    });
  });

  it('do not count the time that they wait for their turn', () => {
    const scheduler = marbles();
    scheduler.run(({ expectObservable, flush }) => {
      const { client } = setUp('patient', scheduler, () => timer(80, scheduler).pipe(map(() => balance)));
      const calls = client();
      const a = { ZUSD: '1.50' };
      expectObservable(calls.balance()).toBe(' 80ms (a|)', { a });
      expectObservable(calls.balance()).toBe('160ms (a|)', { a });
      expectObservable(calls.balance()).toBe('240ms (a|)', { a });
      flush();
    });
  });

  it('without a key are refused before anything is sent', () => {
    const scheduler = marbles();
    scheduler.run(({ expectObservable, flush }) => {
      const call = rest({
        dialect: spotDialect('https://api.test'),
        world: {
          dial: () => () => NEVER,
          http: () => throwError(() => new Error('sent')),
          scheduler,
          random: () => 0,
        },
      });
      expectObservable(call(spotCatalogue.balance, {})).toBe(
        '#',
        undefined,
        new InputError('Balance needs a key', 'Give the client credentials: { key, secret }.'),
      );
      flush();
    });
  });
});

describe('what is not safe to repeat', () => {
  const lost = (scheduler: TestScheduler, reply: Observable<HttpResponse>) => {
    const { asked, client } = setUp(`lost${Math.floor(scheduler.now())}`, scheduler, () => reply);
    const errors: unknown[] = [];
    client()
      .addOrder(order)
      .subscribe({ error: (error: unknown) => errors.push(error) });
    scheduler.flush();
    return { asked, error: errors[0] };
  };

  it.each<readonly [string, Observable<HttpResponse>, unknown]>([
    ['the line breaks', throwError(() => new HttpError('AddOrder', 0, 'no answer: ECONNRESET')), HttpError],
    ['no answer comes in time', NEVER, DeadlineError],
    ['a gateway answers', of(answer('<html>', 502)), HttpError],
    ['the answer is cut', of(answer('{"error":[],"resu')), HttpError],
    ['the answer has another shape', of(answer({ error: [], result: 7 })), Error],
    ['the exchange does not know', of(answer({ error: ['EService:Deadline elapsed'] })), Error],
    ['the exchange has an internal error', of(answer({ error: ['EGeneral:Internal error'] })), Error],
    ['the exchange says what nobody knows', of(answer({ error: ['EMood:Bad'] })), Error],
  ])('is sent once, and its outcome is unknown, when %s', (_name, reply, cause) => {
    const scheduler = marbles();
    scheduler.run(() => {
      const { asked, error } = lost(scheduler, reply);
      expect(asked).toHaveLength(1);
      expect(error).toBeInstanceOf(OutcomeError);
      expect(error).toMatchObject({
        outcome: 'unknown',
        retryable: false,
        sentMs: 0,
        cause: expect.any(cause),
      });
      expect(error instanceof OutcomeError && error.identities).toEqual([
        field(asked[0]?.request ?? { method: 'GET', url: '', headers: {} }, 'cl_ord_id'),
      ]);
    });
  });

  it.each([
    'EOrder:Insufficient funds',
    'EAPI:Invalid nonce',
    'EOrder:Rate limit exceeded',
    'EGeneral:Permission denied',
  ])('is refused for certain, and not sent again, when the exchange says %s', (said) => {
    const scheduler = marbles();
    scheduler.run(() => {
      const { asked, error } = lost(scheduler, of(answer({ error: [said] })));
      expect(asked).toHaveLength(1);
      expect(error).not.toBeInstanceOf(OutcomeError);
      expect(error).toMatchObject({ code: said });
    });
  });

  it('is refused a retry policy at run time too, before anything is sent', () => {
    const scheduler = marbles();
    scheduler.run(({ expectObservable, flush }) => {
      const { asked, client } = setUp('policy', scheduler, () => of(placed));
      const untyped: unknown = Reflect.apply(client().addOrder, undefined, [
        order,
        { retry: { max: 1, base: 1, cap: 1 } },
      ]);
      if (!(untyped instanceof Object && 'subscribe' in untyped)) throw new Error('no stream');
      expectObservable(
        client().addOrder(order, Object.fromEntries([['retry', { max: 1, base: 1, cap: 1 }]])),
      ).toBe('#', undefined, expect.objectContaining({ code: 'INPUT' }));
      flush();
      expect(asked).toEqual([]);
    });
  });

  it('is another order for each subscription, with an id of its own', () => {
    const scheduler = marbles();
    let chance = 0;
    scheduler.run(({ flush }) => {
      const sent: string[] = [];
      const calls = bind(
        spotCatalogue,
        rest({
          dialect: spotDialect('https://api.test'),
          credentials: credentials({ key: 'ids', secret }),
          world: {
            dial: () => () => NEVER,
            http: (request) => {
              sent.push(field(request, 'cl_ord_id'));
              return of(placed);
            },
            scheduler,
            random: () => (chance = (chance + 0.137) % 1),
          },
        }),
      );
      const order$ = calls.addOrder(order);
      order$.subscribe();
      order$.subscribe();
      calls.addOrder({ ...order, cl_ord_id: 'mine' }).subscribe();
      calls.addOrder({ ...order, userref: 7 }).subscribe();
      flush();
      const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
      expect(sent).toEqual([expect.stringMatching(uuid), expect.stringMatching(uuid), 'mine', '']);
      expect(sent[0]).not.toBe(sent[1]);
    });
  });
});
