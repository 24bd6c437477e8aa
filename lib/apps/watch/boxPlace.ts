import { interval } from 'rxjs';
import { spot } from '../../client/spot.ts';
import { exchange } from '../../exchange/index.ts';
import { lingerMs } from './lingerMs.ts';
import type { Place } from './Place.ts';
import type { WatchSource } from './WatchOptions.ts';
import { warmCandles } from './warmCandles.ts';
import { whenIdle } from './whenIdle.ts';

/** A box bans nobody, however often it is dialled. */
const unpaced = 1_000_000;

/** An exchange in a box, in this very process, over the loopback. */
export async function boxPlace(
  { seed, speed, dropMs }: Extract<WatchSource, { readonly type: 'box' }>,
  books: Place['books'],
): Promise<Place> {
  const box = await exchange({ seed, speed });
  const market = spot({ wsUrl: box.wsUrl, restUrl: box.restUrl, lingerMs, redial: { dials: unpaced } });
  const drops =
    dropMs === undefined
      ? undefined
      : interval(dropMs).subscribe(() => {
          box.faults.drop();
        });
  return {
    title: `rx-kraken · exchange in a box, seed ${seed}, ×${speed}`,
    market,
    books,
    candles: warmCandles(market),
    over: () => false,
    fault: () => undefined,
    async close() {
      drops?.unsubscribe();
      await whenIdle(market);
      await box.close();
    },
  };
}
