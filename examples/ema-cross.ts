// The fast average of closed candles crosses the slow one: the strategy that `npm start` shows.

import type { CandleEvent } from 'rx-kraken';
import { closed } from 'rx-kraken/market';
import { crossover, ema, together } from 'rx-kraken/signals';
import type { Observable } from 'rxjs';

const [fast, slow] = [ema(12), ema(26)];

/** Both averages of each closed candle, and a cross where there is one. Warm from history, anew after each gap. */
export const emaCross = (candles$: Observable<CandleEvent>) =>
  candles$.pipe(closed(), together({ 'EMA(12)': fast, 'EMA(26)': slow, cross: crossover(fast, slow) }));
