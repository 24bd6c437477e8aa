import { after } from 'node:test';
import { type Exchange, type ExchangeOptions, exchange } from '../../lib/exchange/index.ts';

/** A box whose time stands still unless it is let pass: what a client holds can be compared with the truth to the digit. */
export interface Opened {
  readonly box: Exchange;
  /** Lets the market trade for a while. @param ms of the market */
  trade(ms: number): void;
}

/** Opens a box for the specs of one file and closes it after them. */
export async function opened(options: ExchangeOptions = {}): Promise<Opened> {
  const box = await exchange({
    time: 'virtual',
    historyMinutes: 120,
    symbols: ['BTC/USD', 'ETH/USD'],
    // the clients ping by a clock of their own
    idleCloseMs: 86_400_000,
    ...options,
  });
  after(() => box.close());
  return {
    box,
    trade: (ms) => {
      box.advance(ms);
    },
  };
}
