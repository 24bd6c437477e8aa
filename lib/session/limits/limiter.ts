import {
  defer,
  type MonoTypeOperatorFunction,
  map,
  Observable,
  type SchedulerLike,
  Subject,
  type Subscription,
  startWith,
} from 'rxjs';
import { InputError } from '../../core/errors/InputError.ts';
import { LimitedError } from '../../core/errors/LimitedError.ts';
import type { Asked } from '../rest/Asked.ts';
import type { Budget } from './Budget.ts';
import { follow } from './follow.ts';
import { futuresLedger } from './futuresLedger.ts';
import type { Ledger, Shortage } from './Ledger.ts';
import { queue, type Waiting } from './queue.ts';
import { spotLedger } from './spotLedger.ts';
import type { Tier } from './spotTiers.ts';

/** Whose limits are kept, and how. */
export interface LimiterOptions {
  readonly side: 'spot' | 'futures';
  /** Of a Spot account. Default `starter`, which has the lowest limits. */
  readonly tier?: Tier | undefined;
  /** What becomes of a call that has no room: it waits for its turn, or is refused. Default `wait`. */
  readonly whenLimited?: 'wait' | 'refuse' | undefined;
  /** The clock, and every wait. */
  readonly scheduler: SchedulerLike;
  /** `false`: calls pass at once, and nothing is counted. */
  readonly limits?: boolean | undefined;
}

/** Keeps the calls of one key under the exchange's rate limits; all clients of the key have to share it. */
export interface Limiter {
  /**
   * Lets a call go when the budgets have room for it: each subscription is a call. First come, first served in each
   * budget; whoever leaves while waiting has taken nothing. It looks at the answer, to remember orders by it.
   * @param whenLimited default: as the limiter was made
   * @throws {LimitedError} (in the stream) where it is not to wait
   * @throws {InputError} (in the stream) no budget could ever bear it
   */
  admit<T>(asked: Asked, whenLimited?: 'wait' | 'refuse'): MonoTypeOperatorFunction<T>;
  /** Where the budgets stand: at once, and after each change but that they fall with time. */
  readonly budget$: Observable<Budget>;
}

interface Call extends Waiting {
  readonly asked: Asked;
  /** It waits since then, milliseconds. */
  readonly since: number;
  go(): void;
}

/** Longer timers overflow where they are kept, milliseconds. */
const longest = 3_600_000;

const dearest = (shortages: readonly Shortage[]): Shortage | undefined =>
  shortages.reduce<Shortage | undefined>(
    (most, one) => (one.waitMs > (most?.waitMs ?? 0) ? one : most),
    undefined,
  );

/** Starts with every budget whole. Public calls are free and pass at once. */
export function limiter({
  side,
  tier = 'starter',
  whenLimited: usually = 'wait',
  scheduler,
  limits = true,
}: LimiterOptions): Limiter {
  const ledger: Ledger = side === 'spot' ? spotLedger(tier) : futuresLedger();
  const calls = queue<Call>();
  const changed$ = new Subject<void>();
  let timer: Subscription | undefined;
  let looking = false;
  let again = false;

  /** Lets go what has room, and comes back when the next will. */
  const look = (): void => {
    again = true;
    if (looking) return;
    looking = true;
    while (again) {
      again = false;
      timer?.unsubscribe();
      let soonest = Infinity;
      const now = scheduler.now();
      const call = calls.next(({ asked, since }, ahead) => {
        const shortages = ledger.shortages(asked, now, since < now);
        if (shortages.length === 0) return ahead ? 'waits' : 'goes';
        if (!ahead && !shortages.some(({ stuck }) => stuck))
          soonest = Math.min(soonest, dearest(shortages)?.waitMs ?? 0);
        return shortages.every(({ pair }) => pair) ? 'waits' : 'waits for its pool';
      });
      if (call !== undefined) {
        again = true;
        calls.leave(call);
        call.go();
      } else if (soonest < Infinity) timer = scheduler.schedule(look, Math.min(soonest, longest));
    }
    looking = false;
  };

  const admit = <T>(asked: Asked, whenLimited = usually): MonoTypeOperatorFunction<T> => {
    if (!limits || asked.endpoint.cost.pool === 'free') return (source) => source;
    const { name } = asked.endpoint;
    return (source) =>
      new Observable<T>((observer) => {
        const now = scheduler.now();
        const excess = ledger.excess(asked, now);
        if (excess !== undefined) {
          const { budget, cost, max } = excess;
          observer.error(
            new InputError(
              `${name} costs ${cost} of the ${budget} budget, which never holds more than ${max}`,
              'Ask for less in one call: no waiting makes room for it.',
            ),
          );
          return;
        }
        const short = whenLimited === 'refuse' ? dearest(ledger.shortages(asked, now, false)) : undefined;
        if (short !== undefined) {
          observer.error(new LimitedError(name, short.waitMs, short.budget));
          return;
        }
        const go = (): void => {
          const going = ledger.take(asked, scheduler.now());
          changed$.next();
          const told = (): void => {
            changed$.next();
          };
          source.pipe(follow({ going, now: () => scheduler.now(), told, over: look })).subscribe(observer);
        };
        if (whenLimited === 'refuse') {
          go();
          return;
        }
        const call: Call = { asked, since: now, lanes: ledger.lanes(asked, now), go };
        calls.enter(call);
        observer.add(() => {
          if (!calls.leave(call)) return;
          changed$.next();
          look();
        });
        look();
        if (calls.has(call)) changed$.next();
      });
  };

  return {
    admit,
    budget$: defer(() =>
      changed$.pipe(
        startWith(undefined),
        map(() => ledger.budget(scheduler.now(), calls.size)),
      ),
    ),
  };
}
