import type { Closed } from '../../core/model/Closed.ts';
import type { Cross } from '../../signals/crossover.ts';

/** A crossing that the strategy told, and the candle that made it. */
export interface Signal {
  readonly symbol: string;
  readonly candle: Closed;
  readonly cross: Cross<unknown>;
}
