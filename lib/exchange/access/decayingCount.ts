/** So many points in so many microseconds, both whole. */
export interface Rate {
  readonly points: number;
  readonly micros: number;
}

/** A count that falls by itself, never below zero. Times are microseconds since 1970. */
export interface DecayingCount {
  read(now: number): number;
  /** @returns the count with them */
  add(points: number, now: number): number;
  /** Microseconds until the count is `points` or less. */
  until(points: number, now: number): number;
}

/**
 * Starts at zero. It counts in whole shares of a point, so that a limit is met at the very microsecond:
 * `points * rate.micros` has to be whole.
 */
export function decayingCount(rate: Rate): DecayingCount {
  let shares = 0;
  let at = 0;
  // a clock that was put back neither adds nor takes
  const settle = (now: number): void => {
    shares = Math.max(0, shares - Math.max(0, now - at) * rate.points);
    at = Math.max(at, now);
  };
  return {
    read(now) {
      settle(now);
      return shares / rate.micros;
    },
    add(points, now) {
      settle(now);
      shares += points * rate.micros;
      return shares / rate.micros;
    },
    until(points, now) {
      settle(now);
      return Math.max(0, Math.ceil((shares - points * rate.micros) / rate.points)) + Math.max(0, at - now);
    },
  };
}
