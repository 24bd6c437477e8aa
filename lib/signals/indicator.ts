import type { Observable } from 'rxjs';
import type { Gap } from '../core/model/Gap.ts';
import type { History } from '../core/model/History.ts';
import type { Told } from '../core/model/Told.ts';
import type { Fold } from './Fold.ts';
import { foldMarks } from './foldMarks.ts';

/** A fold that is also an operator. It gives nothing before it is stable, starts again at a gap, and takes history in without a value for any of it. */
export interface Indicator<I, O> {
  <T extends I | Gap | History<I>>(source: Observable<T>): Observable<Told<O, T>>;
  readonly fold: Fold<I, unknown, O>;
}

/** Makes an operator of a fold. */
export function indicator<I, S, O>(fold: Fold<I, S, O>): Indicator<I, O> {
  function operate<T extends I | Gap | History<I>>(source: Observable<T>): Observable<Told<O, T>>;
  function operate(source: Observable<I | Gap | History<I>>): Observable<O | Gap | History<O>> {
    return source.pipe(foldMarks(fold));
  }
  return Object.assign(operate, { fold });
}
