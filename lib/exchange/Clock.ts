/** Where an exchange takes its time from, so that a spec can turn the hands itself. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Calls `act` each `ms` milliseconds until the returned function is called. */
  every(ms: number, act: () => void): () => void;
}
