import { filter, type OperatorFunction } from 'rxjs';
import { isGap } from '../core/isGap.ts';
import { isHistory } from '../core/isHistory.ts';
import type { Gap } from '../core/model/Gap.ts';

/** Drops the marks, gaps and history: only what is live and counts by itself remains. The last step of most pipelines. */
export const values = <T>(): OperatorFunction<T, Exclude<T, Gap | { readonly type: 'history' }>> =>
  filter(
    (value): value is Exclude<T, Gap | { readonly type: 'history' }> => !isGap(value) && !isHistory(value),
  );
