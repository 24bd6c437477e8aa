/** One line of the table. */
export interface Row {
  readonly name: string;
  /** What ours is held against. */
  readonly against: string;
  /** Median, in words of its unit. */
  readonly floor: string;
  /** Median, in words of its unit. */
  readonly ours: string;
  /** Ours divided by the floor, round by round: least, median and most. */
  readonly ratio: readonly [low: number, middle: number, high: number];
  /** Which way is good. */
  readonly better: 'more' | 'less';
  readonly rounds: number;
  /** What else was seen, in words. */
  readonly note?: string;
}
