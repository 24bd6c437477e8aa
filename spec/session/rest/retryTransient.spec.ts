import { describe, expect, it } from '@jest/globals';
import { defer, type Observable, throwError, VirtualTimeScheduler } from 'rxjs';
import { TestScheduler } from 'rxjs/testing';
import { HttpError } from '../../../lib/core/errors/HttpError.ts';
import { InputError } from '../../../lib/core/errors/InputError.ts';
import { retryTransient } from '../../../lib/session/rest/retryTransient.ts';

const busy = new HttpError('Time', 503, 'HTTP 503');
const wrong = new InputError('no', 'yes');
const foreign = new Error('not of this library');

const marbles = () => new TestScheduler((actual, expected) => expect(actual).toEqual(expected));

/** Chance that gives these in turn. */
const dice = (...values: readonly number[]): (() => number) => {
  let thrown = 0;
  return () => values[thrown++ % values.length] ?? 0;
};

describe('retryTransient', () => {
  const policy = { max: 4, base: 10, cap: 35 };

  it('lets through what succeeds, and its end', () => {
    const scheduler = marbles();
    scheduler.run(({ cold, expectObservable, expectSubscriptions }) => {
      const source = cold('--a|');
      const subs = '        ^--!';
      const wanted = '      --a|';
      const retried = source.pipe(retryTransient({ ...policy, scheduler, random: () => 1 }));
      expectObservable(retried).toBe(wanted);
      expectSubscriptions(source.subscriptions).toBe(subs);
    });
  });

  it.each([new HttpError('Time', 429, 'HTTP 429')])(
    'waits a second more after what came too fast: %s',
    (tooFast) => {
      const scheduler = marbles();
      scheduler.run(({ cold, expectObservable, expectSubscriptions }) => {
        const source = cold('-#', undefined, tooFast);
        const subs = ['^!', '1011ms ^!', '2032ms ^!'];
        const retried = source.pipe(retryTransient({ ...policy, max: 2, scheduler, random: () => 1 }));
        expectObservable(retried).toBe('2033ms #', undefined, tooFast);
        expectSubscriptions(source.subscriptions).toBe(subs);
      });
    },
  );

  it('waits twice as long each time, up to the cap, and gives up after the last try', () => {
    const scheduler = marbles();
    scheduler.run(({ cold, expectObservable, expectSubscriptions }) => {
      const source = cold('-#', undefined, busy);
      const subs = [
        '^!',
        '11ms ^!',
        '32ms ^!',
        '68ms ^!',
        // a fifth bound would be 80: it is capped
        '104ms ^!',
      ];
      const retried = source.pipe(retryTransient({ ...policy, scheduler, random: () => 1 }));
      expectObservable(retried).toBe('105ms #', undefined, busy);
      expectSubscriptions(source.subscriptions).toBe(subs);
    });
  });

  it('draws each wait from nothing to its bound', () => {
    const scheduler = marbles();
    scheduler.run(({ cold, expectSubscriptions, expectObservable }) => {
      const source = cold('-#', undefined, busy);
      const subs = ['^!', '-^!', '12ms ^!', '23ms ^!', '24ms ^!'];
      // bounds 10, 20, 35, 35
      const random = dice(0, 0.5, 10 / 35, 0);
      expectObservable(source.pipe(retryTransient({ ...policy, scheduler, random }))).toBe(
        '25ms #',
        undefined,
        busy,
      );
      expectSubscriptions(source.subscriptions).toBe(subs);
    });
  });

  it.each([
    ['that will not pass', wrong],
    ['that is not ours', foreign],
    ['that is no error at all', 'words'],
  ])('does not try again after an error %s', (_name, error) => {
    const scheduler = marbles();
    scheduler.run(({ cold, expectObservable, expectSubscriptions }) => {
      const source = cold('-a#', undefined, error);
      expectObservable(source.pipe(retryTransient({ ...policy, scheduler, random: () => 1 }))).toBe(
        '-a#',
        undefined,
        error,
      );
      expectSubscriptions(source.subscriptions).toBe('^-!');
    });
  });

  it('stops at the first error that will not pass, between those that do', () => {
    const scheduler = marbles();
    scheduler.run(({ cold, expectObservable }) => {
      const errors: readonly Error[] = [busy, wrong];
      let tries = 0;
      const source = cold('-|').pipe(() => throwError(() => errors[tries++]));
      expectObservable(source.pipe(retryTransient({ ...policy, scheduler, random: () => 1 }))).toBe(
        '10ms #',
        undefined,
        wrong,
      );
    });
  });

  it('with no tries more is as if it were not there', () => {
    const scheduler = marbles();
    scheduler.run(({ cold, expectObservable }) => {
      const source = cold('-#', undefined, busy);
      expectObservable(source.pipe(retryTransient({ ...policy, max: 0, scheduler, random: () => 1 }))).toBe(
        '-#',
        undefined,
        busy,
      );
    });
  });

  it('waits no more when nobody does', () => {
    const scheduler = marbles();
    scheduler.run(({ cold, expectObservable, expectSubscriptions }) => {
      const source = cold('-#', undefined, busy);
      const until = '      -----!';
      expectObservable(source.pipe(retryTransient({ ...policy, scheduler, random: () => 1 })), until).toBe(
        '------',
      );
      expectSubscriptions(source.subscriptions).toBe('^!');
    });
  });

  it('counts for each of its observers alone', () => {
    const scheduler = marbles();
    scheduler.run(({ cold, expectObservable }) => {
      const retried: Observable<string> = cold('-#', undefined, busy).pipe(
        retryTransient({ max: 1, base: 10, cap: 10, scheduler, random: () => 1 }),
      );
      expectObservable(retried).toBe('            12ms #', undefined, busy);
      expectObservable(retried, '20ms ^').toBe('  32ms #', undefined, busy);
    });
  });

  it('waits by the clock that it was given, and by no other', () => {
    const scheduler = new VirtualTimeScheduler();
    const tries: number[] = [];
    const told: unknown[] = [];
    defer(() => {
      tries.push(scheduler.now());
      return throwError(() => busy);
    })
      .pipe(retryTransient({ ...policy, max: 2, scheduler, random: () => 1 }))
      .subscribe({ error: (error: unknown) => told.push(error) });
    scheduler.flush();
    expect(tries).toEqual([0, 10, 30]);
    expect(told).toEqual([busy]);
  });
});
