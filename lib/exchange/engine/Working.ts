/** What an order of the same account does when it meets its own kind. */
export type SelfTrade = 'cancel_newest' | 'cancel_oldest' | 'cancel_both';

/** An order as the book sees it; it changes while it works. */
export interface Working {
  readonly id: string;
  /** Whose it is; empty for the crowd, who may trade with itself. */
  readonly account: string;
  readonly side: 'buy' | 'sell';
  /** The worst price that is still good, ticks. Undefined takes every price and never rests. */
  limit: number | undefined;
  /** What is not filled yet, lots. */
  left: bigint;
  /** How much of it others see while it rests, lots. */
  shown: bigint;
  /** An iceberg shows so many lots at a time; undefined shows all. */
  display: bigint | undefined;
  /** Since when it stands in its queue, microseconds since 1970. */
  queuedAt: number;
  readonly selfTrade: SelfTrade;
}
