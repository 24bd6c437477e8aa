// Pure: one side of a book after a change.
import { compareDecimals } from './compareDecimals.ts';
import type { Decimal } from './model/Decimal.ts';
import type { Level } from './model/Level.ts';

/** Where a price stands or would stand, best first. */
function position(side: readonly Level[], price: Decimal, sign: 1 | -1): number {
  let [low, high] = [0, side.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const level = side[middle];
    if (level !== undefined && sign * compareDecimals(level.price, price) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Takes levels in, in order: the last of equal prices counts, a quantity of zero takes the level away, and what
 * falls out of the depth is forgotten, because the exchange does not tell its removal.
 * @param sign 1 for asks (lowest price first), -1 for bids
 * @see https://docs.kraken.com/api/docs/guides/spot-ws-book-v2
 */
export function applyLevels(
  side: readonly Level[],
  changes: readonly Level[],
  sign: 1 | -1,
  depth: number,
): readonly Level[] {
  if (changes.length === 0) return side;
  const next = [...side];
  for (const change of changes) {
    const at = position(next, change.price, sign);
    const there = next[at];
    const known = there !== undefined && compareDecimals(there.price, change.price) === 0;
    if (Number(change.qty) === 0) next.splice(at, known ? 1 : 0);
    else next.splice(at, known ? 1 : 0, change);
  }
  return next.length > depth ? next.slice(0, depth) : next;
}
