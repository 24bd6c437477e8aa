// Pure: a position from fill to fill.
import type { Fill } from '../../house/Fill.ts';

/** Lots with a sign, and the mean price of what is open, ticks. */
export interface Held {
  readonly size: bigint;
  readonly entry: number;
}

const size = (lots: bigint): bigint => (lots < 0n ? -lots : lots);

/** What a position is after a fill. */
export function positionWalk(before: Held, { side, qty, price }: Pick<Fill, 'side' | 'qty' | 'price'>): Held {
  const signed = side === 'buy' ? qty : -qty;
  const after = before.size + signed;
  if (after === 0n) return { size: 0n, entry: 0 };
  if (before.size === 0n || before.size > 0n !== after > 0n) return { size: after, entry: price };
  if (size(after) < size(before.size)) return { size: after, entry: before.entry };
  const [old, added] = [Number(size(before.size)), Number(qty)];
  return { size: after, entry: (before.entry * old + price * added) / (old + added) };
}
