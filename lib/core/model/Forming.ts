import type { Bar } from './Bar.ts';

/** A candle that still runs: it can change, so no indicator takes it unasked. */
export interface Forming extends Bar {
  readonly type: 'forming';
}
