import { spot } from '../../client/spot.ts';
import { lingerMs } from './lingerMs.ts';
import type { Place } from './Place.ts';
import { warmCandles } from './warmCandles.ts';
import { whenIdle } from './whenIdle.ts';

/** The real exchange. */
export function livePlace(books: Place['books']): Place {
  const market = spot({ lingerMs });
  return {
    title: 'rx-kraken · the real exchange',
    market,
    books,
    candles: warmCandles(market),
    over: () => false,
    fault: () => undefined,
    close: () => whenIdle(market),
  };
}
