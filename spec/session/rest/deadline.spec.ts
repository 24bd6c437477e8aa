import { describe, expect, it } from '@jest/globals';
import { NEVER, VirtualTimeScheduler } from 'rxjs';
import { TestScheduler } from 'rxjs/testing';
import { DeadlineError } from '../../../lib/core/errors/DeadlineError.ts';
import { deadline } from '../../../lib/session/rest/deadline.ts';

const marbles = () => new TestScheduler((actual, expected) => expect(actual).toEqual(expected));
const late = new DeadlineError('Time', 10);

describe('deadline', () => {
  it('lets an answer through that comes in time, and stops its clock', () => {
    const scheduler = marbles();
    scheduler.run(({ cold, expectObservable }) => {
      const source = '9ms (a|)';
      expectObservable(cold(source).pipe(deadline('Time', 10, scheduler))).toBe(source);
    });
    expect(scheduler.now()).toBe(9);
  });

  it('errors when none came, says whose and how long, and lets go of the source', () => {
    const scheduler = marbles();
    scheduler.run(({ cold, expectObservable, expectSubscriptions }) => {
      const source = cold('11ms (a|)');
      expectObservable(source.pipe(deadline('Time', 10, scheduler))).toBe('10ms #', undefined, late);
      expectSubscriptions(source.subscriptions).toBe('^ 9ms !');
    });
    expect(late).toMatchObject({ message: 'Time: no answer within 10 ms', retryable: true, ms: 10 });
  });

  it('passes on errors and empty ends', () => {
    const scheduler = marbles();
    scheduler.run(({ cold, expectObservable }) => {
      expectObservable(cold('--#').pipe(deadline('Time', 10, scheduler))).toBe('--#');
      expectObservable(cold('--|').pipe(deadline('Time', 10, scheduler))).toBe('--|');
    });
  });

  it('counts from each subscription on, not before', () => {
    const scheduler = marbles();
    scheduler.run(({ cold, expectObservable }) => {
      const answer$ = cold('5ms (a|)').pipe(deadline('Time', 10, scheduler));
      expectObservable(answer$, '30ms ^').toBe('35ms (a|)');
    });
  });

  it('goes by the clock that it was given, and by no other', () => {
    const scheduler = new VirtualTimeScheduler();
    const told: unknown[] = [];
    NEVER.pipe(deadline('Time', 10, scheduler)).subscribe({ error: (error: unknown) => told.push(error) });
    scheduler.flush();
    expect(told).toEqual([late]);
    expect(scheduler.now()).toBe(10);
  });
});
