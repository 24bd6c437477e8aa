import type { Gap } from './Gap.ts';
import type { History } from './History.ts';

/** What comes out of an operator that makes O of what T carries: the marks that T can carry pass on, and no others. */
export type Told<O, T> =
  | O
  | Extract<T, Gap>
  | ([Extract<T, { readonly type: 'history' }>] extends [never] ? never : History<O>);
