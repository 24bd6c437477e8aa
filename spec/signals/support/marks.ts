import type { Gap } from '../../../lib/core/model/Gap.ts';
import type { History } from '../../../lib/core/model/History.ts';

export const gap: Gap = { type: 'gap', epoch: 2, why: 'closed 1012 service restart', downMs: 40_000 };

export const history = <T>(...values: readonly T[]): History<T> => ({ type: 'history', values });
