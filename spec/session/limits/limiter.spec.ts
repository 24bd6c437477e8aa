import { describe, expect, it } from '@jest/globals';
import { delay, EMPTY, NEVER, of, Subject, take, throwError } from 'rxjs';
import { TestScheduler } from 'rxjs/testing';
import type { Category } from '../../../lib/core/errors/Category.ts';
import { InputError } from '../../../lib/core/errors/InputError.ts';
import { LimitedError } from '../../../lib/core/errors/LimitedError.ts';
import { ResponseError } from '../../../lib/core/errors/ResponseError.ts';
import type { Budget } from '../../../lib/session/limits/Budget.ts';
import { limiter } from '../../../lib/session/limits/limiter.ts';
import type { Asked } from '../../../lib/session/rest/Asked.ts';
import { calls } from './support/calls.ts';
import { type Stand, stand } from './support/stand.ts';

const many = (table: Stand, count: number, asked: () => Asked) =>
  Array.from({ length: count }, () => table.make(asked()));

/** Marbles of calls that are answered at once, by when they were subscribed to. */
const marbles = (whenLimited: 'wait' | 'refuse', test: (tools: Tools) => void) => {
  const scheduler = new TestScheduler((actual, expected) => expect(actual).toEqual(expected));
  scheduler.run((helpers) =>
    test({ ...helpers, kept: limiter({ side: 'spot', tier: 'pro', whenLimited, scheduler }) }),
  );
};
type Tools = Parameters<Parameters<TestScheduler['run']>[0]>[0] & {
  readonly kept: ReturnType<typeof limiter>;
};

describe('admit', () => {
  it('is cold: nothing is taken before somebody subscribes, and each subscription is a call', () => {
    const table = stand({ side: 'spot', tier: 'pro' });
    const call$ = of('told').pipe(table.admit(calls.balance()));
    expect(table.rest()).toBe(0);
    call$.subscribe();
    call$.subscribe();
    expect(table.rest()).toBe(2);
  });

  it('passes on what comes, an end, an error, or nothing at all', () => {
    marbles('wait', ({ kept, cold, expectObservable, expectSubscriptions }) => {
      const told = cold('--a|');
      expectObservable(told.pipe(kept.admit(calls.balance()))).toBe('--a|');
      expectSubscriptions(told.subscriptions).toBe('^--!');
      expectObservable(cold('-#').pipe(kept.admit(calls.balance()))).toBe('-#');
      expectObservable(cold('-|').pipe(kept.admit(calls.balance()))).toBe('-|');
      const silent = cold('-');
      expectObservable(silent.pipe(kept.admit(calls.balance())), '^----!').toBe('-');
      expectSubscriptions(silent.subscriptions).toBe('^----!');
    });
  });

  it('waits for room, and lets go in the order in which they came', () => {
    marbles('wait', ({ kept, cold, expectObservable, expectSubscriptions }) => {
      for (let n = 0; n < 5; n += 1)
        of(n)
          .pipe(kept.admit(calls.of(4)))
          .subscribe();
      const [first, dear, last] = [cold('(a|)'), cold('(b|)'), cold('(c|)')];
      expectObservable(first.pipe(kept.admit(calls.balance()))).toBe('1003ms (a|)');
      expectObservable(dear.pipe(kept.admit(calls.of(2)))).toBe('3005ms (b|)');
      expectObservable(last.pipe(kept.admit(calls.balance()))).toBe('4006ms (c|)');
      expectSubscriptions(dear.subscriptions).toBe('3005ms (^!)');
    });
  });

  it('takes nothing for one that leaves while it waits, and lets the next go in its place', () => {
    marbles('wait', ({ kept, cold, expectObservable, expectSubscriptions }) => {
      for (let n = 0; n < 5; n += 1)
        of(n)
          .pipe(kept.admit(calls.of(4)))
          .subscribe();
      const [gone, next] = [cold('(a|)'), cold('(b|)')];
      expectObservable(gone.pipe(kept.admit(calls.of(20))), '^ 1999ms !').toBe('-');
      expectSubscriptions(gone.subscriptions).toBe([]);
      expectObservable(next.pipe(kept.admit(calls.balance()))).toBe('2000ms (b|)');
    });
  });

  it('refuses at once, before anything is sent, where it is not to wait', () => {
    marbles('refuse', ({ kept, cold, expectObservable, expectSubscriptions }) => {
      for (let n = 0; n < 5; n += 1)
        of(n)
          .pipe(kept.admit(calls.of(4)))
          .subscribe();
      const refused = cold('(a|)');
      expectObservable(refused.pipe(kept.admit(calls.balance()))).toBe(
        '#',
        {},
        new LimitedError('Balance', 1002, 'spot'),
      );
      expectSubscriptions(refused.subscriptions).toBe([]);
      const later = cold('(a|)').pipe(kept.admit(calls.balance()));
      expectObservable(later, '1003ms ^').toBe('1003ms (a|)');
    });
  });

  it('lets public calls pass, whatever is full', () => {
    const table = stand({ side: 'spot', tier: 'starter', whenLimited: 'refuse' });
    many(table, 15, calls.balance);
    expect(many(table, 100, calls.time).every(({ went }) => went.length === 1)).toBe(true);
    expect(table.rest()).toBe(15);
  });

  it('lets everything pass where no limits are kept', () => {
    const table = stand({ side: 'spot', tier: 'starter', limits: false });
    expect(many(table, 100, calls.ledgers).every(({ went }) => went.length === 1)).toBe(true);
  });

  it('refuses with a sentence what no waiting makes room for', () => {
    const table = stand({ side: 'spot', tier: 'starter' });
    const { heard, went } = table.make(calls.of(16));
    expect(went).toEqual([]);
    expect(heard[0]).toBeInstanceOf(InputError);
    expect(String(heard[0])).toBe(
      'InputError: Dear costs 16 of the spot budget, which never holds more than 15',
    );
    const txid = Array.from({ length: 8 }, (_, n) => `O-${n}`).join(',');
    expect(String(table.make(calls.cancel({ txid })).heard[0])).toBe(
      'InputError: CancelOrder costs 64 of the every pair budget, which never holds more than 60',
    );
  });

  it('goes on with the others when one takes its value and leaves', () => {
    const table = stand({ side: 'spot', tier: 'pro' });
    many(table, 20, calls.balance);
    const call$ = of('told').pipe(table.admit(calls.balance()));
    const ends: unknown[] = [];
    call$.pipe(take(1)).subscribe({ complete: () => ends.push('first') });
    call$.subscribe({ complete: () => ends.push('second') });
    table.run();
    expect(ends).toEqual(['first', 'second']);
  });

  it('lets calls go that are made while another is answered', () => {
    const table = stand({ side: 'spot', tier: 'pro' });
    const went: unknown[] = [];
    of('outer')
      .pipe(table.admit(calls.balance()))
      .subscribe(() => {
        const inner = table.make(calls.balance());
        table.at(1, () => went.push(inner.went, inner.heard));
      });
    table.run();
    expect(went).toEqual([[0], [{}, 'end']]);
  });

  it('refuses also what is made while another is answered', () => {
    const table = stand({ side: 'spot', tier: 'pro', whenLimited: 'refuse' });
    many(table, 18, calls.balance);
    const inner: unknown[] = [];
    of('outer')
      .pipe(table.admit(calls.balance()))
      .subscribe(() => {
        inner.push(table.make(calls.balance()).went.length, table.make(calls.balance()).went.length);
      });
    expect(inner).toEqual([1, 0]);
  });
});

describe('budgets', () => {
  const full = (table: Stand, pair: string) => many(table, 60, () => calls.add(pair));

  it('a pair that is full holds up neither another pair nor what has nothing to do with pairs', () => {
    const table = stand({ side: 'spot', tier: 'starter' });
    full(table, 'XBTUSD');
    const held = table.make(calls.amend({ txid: 'O-1', pair: 'BTC/USD' }));
    const behind = table.make(calls.add('XXBTZUSD'));
    const others = [calls.add('ETH/USD'), calls.balance(), calls.cancelBatch({ orders: [] })].map((asked) =>
      table.make(asked),
    );
    expect([held, behind].map(({ went }) => went)).toEqual([[], []]);
    expect(others.map(({ went }) => went)).toEqual([[0], [0], [0]]);
    table.run();
    expect(held.went).toEqual([4_006]);
    expect(behind.went).toEqual([5_007]);
  });

  it('what is asked of one pair keeps its order, also where one waits for the REST counter', () => {
    const table = stand({ side: 'spot', tier: 'starter' });
    many(table, 15, calls.balance);
    const first = table.make(calls.amend({ txid: 'O-1', pair: 'XBTUSD' }));
    const second = table.make(calls.add('XBTUSD'));
    const all = table.make(calls.cancelAll());
    const other = table.make(calls.add('ETHUSD'));
    table.run();
    expect(first.went[0]).toBeGreaterThan(3_000);
    expect(second.went).toEqual(first.went);
    expect(all.went[0]).toBeGreaterThan(first.went[0] ?? Infinity);
    expect(other.went).toEqual(all.went);
  });

  it('a batch of cancels is counted, but never held up by its price', () => {
    const table = stand({ side: 'spot', tier: 'starter' });
    const orders = Array.from({ length: 30 }, (_, n) => `O-${n}`);
    for (const txid of orders) table.make(calls.add('XBTUSD'), of({ txid: [txid] }));
    const batch = table.make(calls.cancelBatch({ orders }));
    expect(batch.went).toEqual([0]);
    expect(table.pair('XBTUSD')).toBe(270);
    const add = table.make(calls.add('XBTUSD'));
    table.run();
    expect(add.went[0]).toBeGreaterThan(211_000);
    expect(add.went[0]).toBeLessThan(211_500);
  });

  it('of Futures are two: 500 in ten seconds, and a pool of 100 that is refilled in ten minutes', () => {
    const table = stand({ side: 'futures' });
    many(table, 50, () => calls.futures(10));
    many(table, 10, () => calls.history(10));
    const [one, two] = [table.make(calls.futures(1)), table.make(calls.history(1))];
    table.run();
    expect(one.went).toEqual([10_013]);
    expect(two.went).toEqual([6_008]);
    const strict = stand({ side: 'futures', whenLimited: 'refuse' });
    many(strict, 50, () => calls.futures(10));
    expect(String(strict.make(calls.futures(1)).heard[0])).toContain(
      'the derivatives budget has no room for 10013 ms',
    );
  });

  it('of answers that are slow are not refilled before these came', () => {
    const table = stand({ side: 'spot', tier: 'pro' });
    for (let n = 0; n < 20; n += 1) table.make(calls.balance(), of({}).pipe(delay(5_000, table.scheduler)));
    const next = table.make(calls.balance());
    table.run();
    expect(next.went).toEqual([6_003]);
  });

  it('count what was given up as on its way for five seconds more', () => {
    const table = stand({ side: 'spot', tier: 'pro' });
    table.make(calls.balance(), NEVER).subscription.unsubscribe();
    const seen: number[] = [];
    for (const ms of [4_000, 5_000, 5_500]) table.at(ms, () => seen.push(table.rest()));
    table.run();
    expect(seen).toEqual([1, 1, 0.5005]);
  });
});

describe('what the exchange says of its limits', () => {
  const says = (code: string, category: Category) =>
    throwError(
      () =>
        new ResponseError('AddOrder', [code], {
          code,
          category,
          severity: 'passing',
          retryable: true,
          pauseMs: 5_000,
          ran: 'no',
          reaction: 'rate',
          detail: '',
          advice: '',
        }),
    );

  it('fills the REST counter: another process uses the key', () => {
    const table = stand({ side: 'spot', tier: 'pro' });
    table.make(calls.balance(), says('EAPI:Rate limit exceeded', 'rate'));
    expect(table.rest()).toBe(21);
    const [next, other] = [table.make(calls.balance()), table.make(calls.add('XBTUSD'))];
    table.run();
    expect([next.went, other.went]).toEqual([[2_003], [0]]);
  });

  it('fills the counter of the pair, and of no other', () => {
    const table = stand({ side: 'spot', tier: 'pro' });
    table.make(calls.add('XBTUSD'), says('EOrder:Rate limit exceeded', 'rate'));
    expect([table.pair('XBTUSD'), table.pair('ETHUSD'), table.rest()]).toEqual([181, 0, 0]);
  });

  it('fills the budget of Futures', () => {
    const table = stand({ side: 'futures' });
    table.make(calls.futures(10), says('apiLimitExceeded', 'rate'));
    const next = table.make(calls.futures(1));
    table.run();
    expect(next.went[0]).toBeGreaterThanOrEqual(10_000);
  });

  it('shuts private calls out for a quarter of an hour after a lockout, and nothing else', () => {
    const table = stand({ side: 'spot', tier: 'pro' });
    table.make(calls.balance(), says('EGeneral:Temporary lockout', 'auth'));
    const [open, shut] = [
      table.make(calls.time()),
      [calls.balance(), calls.add('XBTUSD')].map((asked) => table.make(asked)),
    ];
    table.run();
    expect(open.went).toEqual([0]);
    for (const { went } of shut) {
      expect(went[0]).toBeGreaterThan(900_000);
      expect(went[0]).toBeLessThan(902_000);
    }
    const strict = stand({ side: 'spot', tier: 'pro', whenLimited: 'refuse' });
    strict.make(calls.balance(), says('EGeneral:Temporary lockout', 'auth'));
    const [error] = strict.make(calls.add('XBTUSD')).heard;
    expect(error).toBeInstanceOf(LimitedError);
    expect(error).toMatchObject({ budget: 'lockout' });
  });

  it('leaves the counters as they are where the error is about something else', () => {
    const table = stand({ side: 'spot', tier: 'pro' });
    table.make(calls.balance(), says('EGeneral:Invalid arguments', 'input'));
    expect(table.rest()).toBe(1);
  });
});

describe('budget$', () => {
  const noted = (kept: Pick<Stand, 'budget$'>) => {
    const seen: Budget[] = [];
    const subscription = kept.budget$.subscribe((one) => seen.push(one));
    return { seen, subscription };
  };
  const level = (count: number, max: number, decay: number) => ({ count, max, decay });

  it('tells at once where everything stands, and again with each change', () => {
    const table = stand({ side: 'spot', tier: 'intermediate' });
    const { seen } = noted(table);
    const nothing = {
      side: 'spot',
      tier: 'intermediate',
      at: 0,
      waiting: 0,
      rest: level(0, 20, 0.5),
      pairs: {},
      otherPairs: level(0, 125, 2.34),
      lockedUntil: undefined,
    };
    expect(seen).toEqual([nothing]);
    const answer$ = new Subject<object>();
    table.make(calls.add('BTC/USD'), answer$);
    expect(seen.slice(1)).toEqual([{ ...nothing, pairs: { XBTUSD: level(1, 125, 2.34) } }]);
    answer$.next({});
    expect(seen).toHaveLength(3);
    answer$.complete();
    expect(seen).toHaveLength(3);
  });

  it('tells a late observer how it is now, and each observer the same', () => {
    const table = stand({ side: 'spot', tier: 'pro' });
    many(table, 4, calls.balance);
    const first = noted(table);
    const late: { seen?: readonly Budget[] } = {};
    table.at(2_001, () => Object.assign(late, { seen: noted(table).seen }));
    table.run();
    expect(first.seen).toHaveLength(1);
    expect(late.seen).toHaveLength(1);
    expect(late.seen?.[0]).toMatchObject({ at: 2_001, rest: { count: 2.002 } });
  });

  it('tells how many wait', () => {
    const table = stand({ side: 'spot', tier: 'pro' });
    many(table, 20, calls.balance);
    const { seen } = noted(table);
    const [one] = many(table, 2, calls.balance);
    expect(seen.map(({ waiting }) => waiting)).toEqual([0, 1, 2]);
    one?.subscription.unsubscribe();
    expect(seen.at(-1)?.waiting).toBe(1);
    table.run();
    expect(seen.at(-1)?.waiting).toBe(0);
  });

  it('forgets a pair when its counter is back at zero', () => {
    const table = stand({ side: 'spot', tier: 'pro' });
    table.make(calls.add('XBTUSD'));
    const { seen } = noted(table);
    table.at(10_000, () => table.make(calls.balance(), EMPTY));
    table.run();
    expect(Object.keys(seen[0]?.side === 'spot' ? seen[0].pairs : {})).toEqual(['XBTUSD']);
    expect(seen.at(-1)).toMatchObject({ pairs: {} });
  });

  it('needs no timer, neither while somebody listens nor while nobody waits', () => {
    const table = stand({ side: 'spot', tier: 'pro' });
    noted(table);
    many(table, 20, calls.balance);
    expect(table.scheduler.actions).toHaveLength(0);
    const [one] = many(table, 1, calls.balance);
    expect(table.scheduler.actions).toHaveLength(1);
    one?.subscription.unsubscribe();
    table.run();
    expect(table.scheduler.now()).toBe(0);
  });

  it('needs no timer either where only an answer makes room', () => {
    const table = stand({ side: 'spot', tier: 'pro' });
    for (let n = 0; n < 20; n += 1) table.make(calls.balance(), NEVER);
    const { went } = table.make(calls.balance());
    table.run();
    expect([went, table.scheduler.now()]).toEqual([[], 0]);
  });

  it('has the two of Futures', () => {
    const table = stand({ side: 'futures' });
    table.make(calls.futures(10));
    table.make(calls.history(3));
    expect(table.budget()).toEqual({
      side: 'futures',
      at: 0,
      waiting: 0,
      derivatives: level(10, 500, 50),
      history: level(3, 100, 1 / 6),
    });
  });
});
