/** How much is going on. */
export interface LineCounts {
  /** Ever. */
  readonly connections: number;
  /** Now. */
  readonly open: number;
  /** Held now, over all connections. */
  readonly subscriptions: number;
  /** Ever sent, snapshots and updates. */
  readonly bookFrames: number;
  /** Requests on which the box itself failed: their lines were closed with 1011. */
  readonly failures: number;
  /** Texts ever sent, of every kind. */
  readonly texts: number;
}
