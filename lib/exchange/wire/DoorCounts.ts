/** How much is going on at one door. */
export interface DoorCounts {
  /** `v2`, `v1Private` */
  readonly door: string;
  /** Connections now. */
  readonly open: number;
  /** Held now, over all of its connections. */
  readonly subscriptions: number;
  /** Texts ever sent through it. */
  readonly texts: number;
}
