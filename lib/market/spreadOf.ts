import { addScaled } from '../core/addScaled.ts';
import { fromScaled } from '../core/fromScaled.ts';
import type { Decimal } from '../core/model/Decimal.ts';
import { toScaled } from '../core/toScaled.ts';
import type { Book } from './Book.ts';

/** The best prices of a book and what lies between them. */
export interface Spread {
  readonly symbol: string;
  readonly bid: Decimal;
  readonly ask: Decimal;
  /** Ask less bid, quote currency, all digits. */
  readonly width: Decimal;
  /** Halfway between, all digits. */
  readonly mid: Decimal;
  /** Width in ten-thousandths of the mid. */
  readonly bps: number;
}

/** The spread of a book; undefined where a side is empty. */
export function spreadOf({ symbol, bids, asks }: Book): Spread | undefined {
  const [bid, ask] = [bids[0]?.price, asks[0]?.price];
  if (bid === undefined || ask === undefined) return undefined;
  const [low, high] = [toScaled(bid), toScaled(ask)];
  const width = addScaled(high, { ...low, units: -low.units });
  const sum = addScaled(high, low);
  return {
    symbol,
    bid,
    ask,
    width: fromScaled(width),
    mid: fromScaled({ units: sum.units * 5n, scale: sum.scale + 1 }),
    bps: ((Number(ask) - Number(bid)) / ((Number(ask) + Number(bid)) / 2)) * 10_000,
  };
}
