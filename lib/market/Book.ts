import type { Level } from '../core/model/Level.ts';

/** An order book at one moment; it does not change, the next frame makes a new one. */
export interface Book {
  readonly type: 'book';
  readonly symbol: string;
  /** The connection it was built on. */
  readonly epoch: number;
  /** Levels a side that are kept. */
  readonly depth: number;
  /** Best first: highest price. */
  readonly bids: readonly Level[];
  /** Best first: lowest price. */
  readonly asks: readonly Level[];
  /** The sum that the exchange told with the frame that made this book. */
  readonly checksum: number;
  /** RFC 3339; old snapshots lack it. */
  readonly at?: string;
}
