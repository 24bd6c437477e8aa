// A candle as plainly as it can be made: all its ticks at once, in whole units.
import type { Bar } from '../../../lib/core/model/Bar.ts';
import type { Tick } from '../../../lib/core/model/Tick.ts';
import { decimal } from '../../core/support/decimal.ts';

/** A tick in whole units: price and quantity in those of the last digit, time in milliseconds since 1970. */
export interface PlainTick {
  readonly ms: number;
  readonly price: bigint;
  readonly qty: bigint;
}

/** Digits behind the point. */
export interface Precision {
  readonly price: number;
  readonly qty: number;
}

/** The tick as the exchange prints it, with some microseconds. */
export const printed = ({ ms, price, qty }: PlainTick, precision: Precision): Tick => ({
  symbol: 'BTC/USD',
  price: decimal(price, precision.price),
  qty: decimal(qty, precision.qty),
  at: new Date(ms).toISOString().replace('Z', '987Z'),
});

/** Half up. */
const rounded = (a: bigint, by: bigint): bigint => a / by + ((a % by) * 2n >= by ? 1n : 0n);

/** The bar of these ticks. @throws {Error} there is none */
export function plainBar(
  ticks: readonly PlainTick[],
  precision: Precision,
  begin: number,
  interval: number,
): Bar {
  const [first, last] = [ticks.at(0), ticks.at(-1)];
  if (first === undefined || last === undefined) throw new Error('a bar has a tick at least');
  const prices = ticks.map(({ price }) => price).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const volume = ticks.reduce((sum, { qty }) => sum + qty, 0n);
  const paid = ticks.reduce((sum, { price, qty }) => sum + price * qty, 0n);
  const price = (units: bigint) => decimal(units, precision.price);
  return {
    symbol: 'BTC/USD',
    interval,
    begin,
    open: price(first.price),
    high: price(prices.at(-1) ?? 0n),
    low: price(prices.at(0) ?? 0n),
    close: price(last.price),
    // two digits finer than a price; nothing traded, no mean
    vwap: volume === 0n ? price(last.price) : decimal(rounded(paid * 100n, volume), precision.price + 2),
    volume: decimal(volume, precision.qty),
    trades: ticks.length,
  };
}
