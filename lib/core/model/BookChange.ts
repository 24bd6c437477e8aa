import type { Level } from './Level.ts';

/**
 * What one book frame says: as a snapshot both sides whole, as an update the levels that changed.
 * @see https://docs.kraken.com/api/docs/websocket-v2/book
 */
export interface BookChange {
  readonly symbol: string;
  /** In wire order; an update may name one price several times, the last one counts. */
  readonly bids: readonly Level[];
  /** In wire order, like `bids`. */
  readonly asks: readonly Level[];
  /** CRC-32 over the best ten levels of each side after this change, unsigned. */
  readonly checksum: number;
  /** RFC 3339, microseconds; old snapshots lack it. */
  readonly at?: string;
}
