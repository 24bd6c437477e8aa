import { clockText } from './clockText.ts';
import { fractionOf } from './fractionOf.ts';
import type { Signal } from './Signal.ts';

/** A signal in one line: where, when, which way, at what price, and the two lines that crossed. */
export function signalText({ symbol, candle, cross: { side, fast, slow } }: Signal): string {
  const digits = fractionOf(candle.close) + 1;
  return `${symbol} ${clockText(candle.begin)} cross ${side} at ${candle.close}, fast ${fast.toFixed(digits)} slow ${slow.toFixed(digits)}`;
}
