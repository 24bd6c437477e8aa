import { describe, expect, it } from '@jest/globals';
import { defer, delay, of, throwError } from 'rxjs';
import { TestScheduler } from 'rxjs/testing';
import { HttpError } from '../../lib/core/errors/HttpError.ts';
import { tokens } from '../../lib/session/tokens.ts';

const marbles = () => new TestScheduler((actual, expected) => expect(actual).toEqual(expected));

/** Tokens `1`, `2` and so on, of a minute each; the calls named fail. */
const counting = (scheduler: TestScheduler, failing: readonly number[] = []) => {
  const calls: number[] = [];
  const call$ = defer(() => {
    const nth = calls.push(scheduler.now());
    if (failing.includes(nth)) return throwError(() => new HttpError('GetWebSocketsToken', 503, 'HTTP 503'));
    return of({ token: String(nth), expires: 120 }).pipe(delay(5, scheduler));
  });
  return { calls, kept: tokens(call$, scheduler) };
};

describe('tokens', () => {
  it('are asked for once, however many lines want one at once', () => {
    const scheduler = marbles();
    scheduler.run(({ expectObservable, flush }) => {
      const { calls, kept } = counting(scheduler);
      expectObservable(kept.token$(false), '^---------!').toBe('   -----1');
      expectObservable(kept.token$(false), '--^-------!').toBe(' -----1');
      expectObservable(kept.token$(false), '-------^--!').toBe(' -------1');
      flush();
      expect(calls).toEqual([0]);
    });
  });

  it('are renewed at half their time, for those who hold one', () => {
    const scheduler = marbles();
    scheduler.run(({ expectObservable, flush }) => {
      const { calls, kept } = counting(scheduler);
      // got at 5, renewed at 60,005, told 5 later
      expectObservable(kept.token$(false), '^ 70s !').toBe('5ms 1 60004ms 2');
      flush();
      expect(calls).toEqual([0, 60_005]);
    });
  });

  it('are asked for anew where the one from before is not good any more', () => {
    const scheduler = marbles();
    scheduler.run(({ expectObservable, flush }) => {
      const { calls, kept } = counting(scheduler);
      expectObservable(kept.token$(false), '^------!').toBe('         -----1');
      expectObservable(kept.token$(true), '----------^---------!').toBe('---------------2');
      flush();
      expect(calls).toEqual([0, 10]);
    });
  });

  it('stay while no new one can be got, which is tried again', () => {
    const scheduler = marbles();
    scheduler.run(({ expectObservable, flush }) => {
      const { calls, kept } = counting(scheduler, [2]);
      expectObservable(kept.token$(false), '^ 100s !').toBe('5ms 1 90004ms 3');
      flush();
      expect(calls).toEqual([0, 60_005, 90_005]);
    });
  });

  it('error where there is none at all', () => {
    const scheduler = marbles();
    scheduler.run(({ expectObservable }) => {
      const { kept } = counting(scheduler, [1]);
      expectObservable(kept.token$(false)).toBe(
        '#',
        undefined,
        new HttpError('GetWebSocketsToken', 503, 'HTTP 503'),
      );
    });
  });
});
