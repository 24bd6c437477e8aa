/** How much is run of each measure. */
export interface Effort {
  readonly rounds: number;
  /** About how long one run of one contender takes, milliseconds. */
  readonly ms: number;
}
