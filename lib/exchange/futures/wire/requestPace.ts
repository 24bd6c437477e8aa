/** Lets so many requests in. */
export interface RequestPace {
  /** @param now microseconds since 1970 */
  admits(now: number): boolean;
}

const second = 1_000_000;

/** @param most within any second; what is not let in does not count */
export function requestPace(most: number): RequestPace {
  const times: number[] = [];
  return {
    admits(now) {
      while (times.length > 0 && now - (times[0] ?? now) >= second) times.shift();
      if (times.length >= most) return false;
      times.push(now);
      return true;
    },
  };
}
