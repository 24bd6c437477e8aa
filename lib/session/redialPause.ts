// Pure: how long to wait before the next dial.

/** How fast lost lines are dialled again; times in milliseconds. */
export interface RedialPolicy {
  /** Upper bound of the first wait; it doubles with each failure in a row. */
  readonly base: number;
  /** Upper bound of any wait that the failures ask for. */
  readonly cap: number;
  /** At most so many dials within `withinMs`. */
  readonly dials: number;
  readonly withinMs: number;
}

/**
 * @param failures in a row, at least 1  @param dialed times of the past dials, oldest first
 * @param chance 0 to 1: a random part of the wait, so that clients do not come back in step
 */
export function redialPause(
  { base, cap, dials, withinMs }: RedialPolicy,
  failures: number,
  dialed: readonly number[],
  now: number,
  chance: number,
): number {
  const backoff = chance * Math.min(cap, base * 2 ** Math.min(failures - 1, 30));
  const oldest = dialed.at(-dials);
  return Math.max(backoff, oldest === undefined ? 0 : oldest + withinMs - now);
}
