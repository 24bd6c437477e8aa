// What keeps our sums on the safe side of the exchange's clock. Both clocks may run unevenly: ours counts as though it
// ran fast by one part in a thousand, and as though it had told the last whole millisecond.
import type { Rate } from './counter.ts';

const parts = 1_000;

/** How long what was given up may still be on its way to the exchange, milliseconds. */
const lateness = 5_000;

export const careful = {
  rate: ({ points, ms }: Rate): Rate => ({ points: points * (parts - 1), ms: ms * parts }),
  /** Of a time that has to be over. */
  span: (ms: number): number => Math.ceil((ms * parts) / (parts - 1)) + 1,
  /** How old something is for sure. @param since when it was known to be there */
  age: (since: number, now: number): number => Math.max(0, ((now - since) * (parts - 1)) / parts - 1),
  /** From when on an answered call counts as answered. */
  answered: (now: number): number => now + 1,
  /** From when on a call counts as answered that was given up, or whose answer was lost. */
  lost: (now: number): number => now + lateness,
} as const;
