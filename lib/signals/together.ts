import type { Observable } from 'rxjs';
import type { Gap } from '../core/model/Gap.ts';
import type { History } from '../core/model/History.ts';
import type { Told } from '../core/model/Told.ts';
import type { Fold } from './Fold.ts';
import { foldMarks } from './foldMarks.ts';

/** Whatever has a fold: an indicator, a crossover. */
interface Folded<I, O> {
  readonly fold: Fold<I, unknown, O>;
}

/** What several indicators say of one input. */
export interface Reading<I, V> {
  readonly type: 'reading';
  /** The input that they read. */
  readonly cause: I;
  /** Undefined where one has nothing to say: it is not stable, or nothing has crossed. */
  readonly values: Readonly<V>;
}

type Values<P> = { readonly [K in keyof P]: (P[K] extends Folded<never, infer O> ? O : never) | undefined };

/** Indicators that read together; the cause keeps the type of the source's values. */
export interface Together<I, V> {
  <T extends I | Gap | History<I>>(
    source: Observable<T>,
  ): Observable<Told<Reading<Exclude<T, Gap | { readonly type: 'history' }>, V>, T>>;
  readonly fold: Fold<I, unknown, Reading<I, V>>;
}

interface State<I> {
  /** In the order of the parts. */
  readonly states: readonly unknown[];
  readonly cause: I | undefined;
}

/**
 * Several indicators of one input as one: each input gives one reading of them all, so that no two values of it
 * ever come apart.
 * @param parts the indicators by the names that their values get
 */
export function together<I, P extends Readonly<Record<string, Folded<I, unknown>>>>(
  parts: P & Readonly<Record<string, Folded<I, unknown>>>,
): Together<I, Values<P>> {
  type V = Values<P>;
  const names = Object.keys(parts);
  const folds = names.flatMap((name) => parts[name]?.fold ?? []);
  const fold: Fold<I, State<I>, Reading<I, V>> = {
    seed: () => ({ states: folds.map((part) => part.seed()), cause: undefined }),
    step: ({ states }, cause) => ({ states: folds.map((part, at) => part.step(states[at], cause)), cause }),
    read({ states, cause }) {
      if (cause === undefined) return undefined;
      const bind = Object.fromEntries(folds.map((part, at) => [names[at], part.read(states[at])])) as V;
      return { type: 'reading', cause, values: bind };
    },
  };
  function operate<T extends I | Gap | History<I>>(
    source: Observable<T>,
  ): Observable<Told<Reading<Exclude<T, Gap | { readonly type: 'history' }>, V>, T>>;
  function operate(
    source: Observable<I | Gap | History<I>>,
  ): Observable<Reading<I, V> | Gap | History<Reading<I, V>>> {
    return source.pipe(foldMarks(fold));
  }
  return Object.assign(operate, { fold });
}
