import type { Bar } from './Bar.ts';

/** A candle that is over and will not change. */
export interface Closed extends Bar {
  readonly type: 'closed';
}
