import type { RedialPolicy } from './RedialPolicy.ts';

/** Keeps the dials of one connector under the exchange's limit, also over times when nobody wanted a line. */
export interface DialPacer {
  /** A dial is made now. */
  note(): void;
  /** Milliseconds until the next dial may be made. */
  wait(): number;
}

/** @param now the world's clock, milliseconds */
export function dialPacer(
  { dials, withinMs }: Pick<RedialPolicy, 'dials' | 'withinMs'>,
  now: () => number,
): DialPacer {
  let dialed: readonly number[] = [];
  return {
    note() {
      dialed = [...dialed, now()].slice(-dials);
    },
    wait() {
      const oldest = dialed.at(-dials);
      return oldest === undefined ? 0 : Math.max(0, oldest + withinMs - now());
    },
  };
}
