import { afterEach } from '@jest/globals';
import { type Exchange, type ExchangeOptions, exchange } from '../../../lib/exchange/index.ts';
import { type HandClock, handClock } from './handClock.ts';

const open: (readonly [Exchange, HandClock])[] = [];

/** Every exchange of a spec is closed after it; call this once in a file. */
export const closeAfterEach = (): void => {
  afterEach(async () => {
    for (const [one, clock] of open.splice(0)) {
      await one.close();
      if (clock.running() > 0) throw new Error('the exchange left a timer behind');
    }
  });
};

/** An exchange that goes by a hand clock. */
export async function opened(
  options: ExchangeOptions = {},
): Promise<{ readonly exchange: Exchange; readonly clock: HandClock }> {
  const clock = handClock();
  const made = await exchange({ clock, historyMinutes: 10, symbols: ['BTC/USD', 'ETH/USD'], ...options });
  open.push([made, clock]);
  return { exchange: made, clock };
}
