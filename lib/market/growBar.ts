// Pure: a candle that takes in ticks.
import { addScaled } from '../core/addScaled.ts';
import { compareDecimals } from '../core/compareDecimals.ts';
import { fromScaled } from '../core/fromScaled.ts';
import type { Bar } from '../core/model/Bar.ts';
import type { Decimal } from '../core/model/Decimal.ts';
import type { Tick } from '../core/model/Tick.ts';
import type { Scaled } from '../core/Scaled.ts';
import { toScaled } from '../core/toScaled.ts';

/** A bar with its sums kept exact. */
export interface Growing {
  readonly bar: Bar;
  readonly volume: Scaled;
  /** Sum of price times quantity. */
  readonly notional: Scaled;
}

/** Digits of a vwap beyond those of its price. */
const finer = 2;

const times = (a: Scaled, b: Scaled): Scaled => ({ units: a.units * b.units, scale: a.scale + b.scale });

/** Rounded half up; without volume it is the price itself. */
function vwapOf(notional: Scaled, volume: Scaled, price: Decimal): Decimal {
  if (volume.units === 0n) return price;
  const scale = toScaled(price).scale + finer;
  const units = notional.units * 10n ** BigInt(scale + volume.scale);
  const by = volume.units * 10n ** BigInt(notional.scale);
  return fromScaled({ units: (2n * units + by) / (2n * by), scale });
}

/** The bar with one more tick; undefined begins one. @param begin milliseconds  @param interval milliseconds */
export function growBar(
  old: Growing | undefined,
  { symbol, price, qty }: Tick,
  begin: number,
  interval: number,
): Growing {
  const amount = toScaled(qty);
  const volume = old === undefined ? amount : addScaled(old.volume, amount);
  const paid = times(toScaled(price), amount);
  const notional = old === undefined ? paid : addScaled(old.notional, paid);
  const [high, low] = [old?.bar.high ?? price, old?.bar.low ?? price];
  return {
    volume,
    notional,
    bar: {
      symbol,
      interval,
      begin,
      open: old?.bar.open ?? price,
      high: compareDecimals(price, high) > 0 ? price : high,
      low: compareDecimals(price, low) < 0 ? price : low,
      close: price,
      vwap: vwapOf(notional, volume, price),
      volume: fromScaled(volume),
      trades: (old?.bar.trades ?? 0) + 1,
    },
  };
}
