import { filter, map, type Observable } from 'rxjs';
import { isGap } from '../core/isGap.ts';
import { isHistory } from '../core/isHistory.ts';
import type { Gap } from '../core/model/Gap.ts';
import type { History } from '../core/model/History.ts';
import type { Told } from '../core/model/Told.ts';

/** An operator from I to O that passes on the marks of its source: gaps as they are, history with its values changed. */
export type MarkedOperator<I, O> = <T extends I | Gap | History<I>>(
  source: Observable<T>,
) => Observable<Told<O, T>>;

/** Changes values, also those of history; gaps pass. @param change undefined leaves a value out */
export function mapValues<I, O>(change: (value: I) => O | undefined): MarkedOperator<I, O> {
  const told = (value: I | Gap | History<I>): O | Gap | History<O> | undefined => {
    if (isGap(value)) return value;
    if (!isHistory<I>(value)) return change(value);
    const past = value.values.map((one) => change(one));
    return { type: 'history', values: past.filter((one) => one !== undefined) };
  };
  function operate<T extends I | Gap | History<I>>(source: Observable<T>): Observable<Told<O, T>>;
  function operate(source: Observable<I | Gap | History<I>>): Observable<O | Gap | History<O>> {
    return source.pipe(
      map(told),
      filter((value) => value !== undefined),
    );
  }
  return operate;
}
