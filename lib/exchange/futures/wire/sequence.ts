/** Counts what is told. */
export interface Sequence {
  /** The last number that was given. */
  readonly now: () => number;
  next(): number;
}

/** @param first what was told before it began */
export function sequence(first: number): Sequence {
  let count = first;
  return {
    now: () => count,
    next() {
      count += 1;
      return count;
    },
  };
}
