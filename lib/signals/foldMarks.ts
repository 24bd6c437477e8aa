import { defer, filter, map, type OperatorFunction } from 'rxjs';
import { isGap } from '../core/isGap.ts';
import { isHistory } from '../core/isHistory.ts';
import type { Gap } from '../core/model/Gap.ts';
import type { History } from '../core/model/History.ts';
import type { Fold } from './Fold.ts';

/** Runs a fold over a stream with marks: each subscription has its own state. */
export const foldMarks =
  <I, S, O>(fold: Fold<I, S, O>): OperatorFunction<I | Gap | History<I>, O | Gap | History<O>> =>
  (source) =>
    defer(() => {
      let state = fold.seed();
      const take = (input: I): O | undefined => {
        state = fold.step(state, input);
        return fold.read(state);
      };
      return source.pipe(
        map((told): O | Gap | History<O> | undefined => {
          if (isGap(told)) {
            state = fold.seed();
            return told;
          }
          if (!isHistory<I>(told)) return take(told);
          state = fold.seed();
          return { type: 'history', values: told.values.map(take).filter((value) => value !== undefined) };
        }),
        filter((told) => told !== undefined),
      );
    });
