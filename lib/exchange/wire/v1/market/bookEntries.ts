// Pure: what changed in a window of a book.
import type { Touch } from '../../../engine/bookSide.ts';
import type { ToldLevel } from './ToldLevel.ts';

/** One entry of an update. */
export interface BookEntry extends ToldLevel {
  /** It comes into the window because another left it, and did not change itself. */
  readonly again: boolean;
}

/** What is to be told, and what is told then. */
interface Changes {
  readonly entries: readonly BookEntry[];
  readonly window: readonly ToldLevel[];
}

/**
 * Removals first, then what changed or came in. What was pushed out of the window is not told: the observer cuts it off.
 * A price that changed several times is told twice, in order. The time of a price always grows, for there are clients
 * that take nothing older; what only comes back has its old time.
 * @param before the window as it was told  @param now microseconds since 1970
 */
export function bookEntries(
  before: readonly ToldLevel[],
  after: readonly ToldLevel[],
  touched: ReadonlyMap<number, Touch>,
  now: number,
): Changes {
  const held = new Map(before.map((level) => [level.price, level]));
  const told = (price: number, qty: bigint, at: number): readonly BookEntry[] => {
    const earlier = touched.get(price)?.path.at(-2);
    const oldest = held.get(price)?.at ?? 0;
    const final = Math.max(at, oldest + (earlier === undefined ? 1 : 2));
    const last = { price, qty, at: final, again: false };
    return earlier === undefined ? [last] : [{ price, qty: earlier, at: final - 1, again: false }, last];
  };
  const entries = before
    .filter(({ price }) => touched.get(price)?.path.at(-1) === 0n)
    .flatMap(({ price }) => told(price, 0n, now));
  const window = after.map((level): ToldLevel => {
    const { price, qty, at } = level;
    const old = held.get(price);
    if (old?.qty === qty) return old;
    const again = old === undefined && !touched.has(price);
    const fresh = again ? [{ ...level, again }] : told(price, qty, at);
    entries.push(...fresh);
    return { price, qty, at: fresh.at(-1)?.at ?? at };
  });
  return { entries, window };
}
