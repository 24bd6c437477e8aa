import type { Observable } from 'rxjs';
import type { Gap } from '../core/model/Gap.ts';
import type { History } from '../core/model/History.ts';
import type { Told } from '../core/model/Told.ts';
import type { Fold } from './Fold.ts';
import { foldMarks } from './foldMarks.ts';
import type { Indicator } from './indicator.ts';

/** Two lines have crossed. */
export interface Cross<I> {
  readonly type: 'cross';
  /** Where the fast one went. */
  readonly side: 'up' | 'down';
  readonly fast: number;
  readonly slow: number;
  /** The input that made them cross. */
  readonly cause: I;
}

/** An indicator of crossings; what caused one keeps the type of the source's values. */
export interface Crossover<I> {
  <T extends I | Gap | History<I>>(
    source: Observable<T>,
  ): Observable<Told<Cross<Exclude<T, Gap | { readonly type: 'history' }>>, T>>;
  readonly fold: Fold<I, unknown, Cross<I>>;
}

interface State<I> {
  readonly fast: unknown;
  readonly slow: unknown;
  /** Which side the fast one was on last; 0: the two have touched from the start. Touching later keeps it. */
  readonly side: number | undefined;
  readonly cross: Cross<I> | undefined;
}

/** Lines as near as this touch, relative to their size: the rounding of floats parts them no further. */
const touch = 1e-12;

const sideOf = (fast: number, slow: number): number =>
  Math.abs(fast - slow) <= touch * Math.max(Math.abs(fast), Math.abs(slow)) ? 0 : Math.sign(fast - slow);

/**
 * Tells when one indicator crosses another one of the same input. Lines that touch and part again on the same side
 * have not crossed; those that have touched from the start, as they do while the price stands still, cross when they
 * part. Never told from history, nor across a gap.
 */
export function crossover<I>(fast: Indicator<I, number>, slow: Indicator<I, number>): Crossover<I> {
  const fold: Fold<I, State<I>, Cross<I>> = {
    seed: () => ({ fast: fast.fold.seed(), slow: slow.fold.seed(), side: undefined, cross: undefined }),
    step(state, input) {
      const next = { fast: fast.fold.step(state.fast, input), slow: slow.fold.step(state.slow, input) };
      const [a, b] = [fast.fold.read(next.fast), slow.fold.read(next.slow)];
      if (a === undefined || b === undefined) return { ...next, side: undefined, cross: undefined };
      const side = sideOf(a, b) || (state.side ?? 0);
      const crossed = state.side !== undefined && side !== state.side;
      const cross: Cross<I> = {
        type: 'cross',
        side: side > 0 ? 'up' : 'down',
        fast: a,
        slow: b,
        cause: input,
      };
      return { ...next, side, cross: crossed ? cross : undefined };
    },
    read: ({ cross }) => cross,
  };
  function operate<T extends I | Gap | History<I>>(
    source: Observable<T>,
  ): Observable<Told<Cross<Exclude<T, Gap | { readonly type: 'history' }>>, T>>;
  function operate(source: Observable<I | Gap | History<I>>): Observable<Cross<I> | Gap | History<Cross<I>>> {
    return source.pipe(foldMarks(fold));
  }
  return Object.assign(operate, { fold });
}
