/** What a while of asking took. */
export interface Spent {
  readonly perSecond: number;
  /** User and system of the process that asks, microseconds a request. */
  readonly cpuUs: number;
}
