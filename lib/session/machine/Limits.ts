/** The deadlines and paces of a line; times in milliseconds. */
export interface Limits {
  /** A request without an answer is given up after this. */
  readonly ackMs: number;
  /** A slot that was acked and gives no snapshot is asked for anew after this. */
  readonly firstDataMs: number;
  /** A line without data or heartbeat is given up after this; pongs do not count. */
  readonly staleMs: number;
  /** An open line is pinged this often, so that the exchange does not close it as idle. */
  readonly pingMs: number;
  /** Time that each request takes up of the exchange's rate. */
  readonly requestMs: number;
  /** Pause after the exchange said that requests come too fast. */
  readonly quietMs: number;
  /** Topics in one request. */
  readonly topicsPerRequest: number;
  /** Requests sent at once. */
  readonly requestsPerFlush: number;
}
