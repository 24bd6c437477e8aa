/** The last ones of a list, bounded. */
export interface LastOnes<T> {
  add(one: T): void;
  /** Oldest first. */
  readonly all: () => readonly T[];
}

/** @param most how many are kept at least; twice as many at most */
export function lastOnes<T>(most: number): LastOnes<T> {
  const kept: T[] = [];
  return {
    add(one) {
      kept.push(one);
      // in bulk, so that a long run does not shift the whole list with each one
      if (kept.length > 2 * most) kept.splice(0, most);
    },
    all: () => kept,
  };
}
