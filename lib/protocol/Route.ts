/** Where a data frame belongs on one line: a channel, and within it what tells topics apart (mostly the symbol). */
export interface Route {
  readonly channel: string;
  /** Empty where the channel has one topic only. */
  readonly key: string;
}
