import { defer, type Observable, of, type Subscription, VirtualTimeScheduler } from 'rxjs';
import type { Budget, Level } from '../../../../lib/session/limits/Budget.ts';
import { type Limiter, type LimiterOptions, limiter } from '../../../../lib/session/limits/limiter.ts';
import type { Asked } from '../../../../lib/session/rest/Asked.ts';

/** What became of a call. */
interface Made {
  /** When it was let go, milliseconds; none: it was not. */
  readonly went: readonly number[];
  /** What its observer heard: values, errors, and `end`. */
  readonly heard: readonly unknown[];
  readonly subscription: Subscription;
}

/** A limiter in virtual time. */
export interface Stand extends Limiter {
  readonly scheduler: VirtualTimeScheduler;
  at(ms: number, act: () => void): void;
  /** Lets time pass until nothing is to be done any more. */
  run(): void;
  /** Makes a call now. Its answer comes at once and is empty, by default. */
  make(asked: Asked, answer$?: Observable<unknown>): Made;
  /** Where the budgets stand now. */
  budget(): Budget;
  /** Points that stand for a pair. */
  pair(name: string): number;
  /** Points of the REST counter. */
  rest(): number;
}

/** Opens one; the clock stands at zero. */
export function stand(options: Omit<LimiterOptions, 'scheduler'>): Stand {
  const scheduler = new VirtualTimeScheduler();
  const kept = limiter({ ...options, scheduler });
  const budget = (): Budget => {
    const seen: Budget[] = [];
    kept.budget$.subscribe((one) => seen.push(one)).unsubscribe();
    const [last] = seen;
    if (last === undefined) throw new Error('budget$ is silent');
    return last;
  };
  const pairs = (): Readonly<Record<string, Level>> => {
    const now = budget();
    return now.side === 'spot' ? now.pairs : {};
  };

  return {
    ...kept,
    scheduler,
    budget,
    pair: (name) => pairs()[name]?.count ?? 0,
    rest() {
      const now = budget();
      return now.side === 'spot' ? now.rest.count : 0;
    },
    at(ms, act) {
      scheduler.schedule(act, ms - scheduler.now());
    },
    run() {
      scheduler.flush();
    },
    make(asked, answer$ = of({})) {
      const went: number[] = [];
      const heard: unknown[] = [];
      const source$ = defer(() => {
        went.push(scheduler.now());
        return answer$;
      });
      const subscription = source$.pipe(kept.admit(asked)).subscribe({
        next: (value) => heard.push(value),
        error: (error: unknown) => heard.push(error),
        complete: () => heard.push('end'),
      });
      return { went, heard, subscription };
    },
  };
}
