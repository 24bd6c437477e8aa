/** Single orders of a pair. */
export interface Level3Topic {
  readonly symbol: string;
  /** Price levels a side. */
  readonly depth: 10 | 100 | 1000;
}
