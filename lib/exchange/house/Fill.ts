/** A trade as one of its two accounts sees it. */
export interface Fill {
  /** `T?????-?????-??????`, or a UUID for contracts. */
  readonly id: string;
  /** The number of the public trade. */
  readonly tradeId: number;
  readonly orderId: string;
  readonly clOrdId: string | undefined;
  readonly symbol: string;
  readonly side: 'buy' | 'sell';
  readonly orderType: string;
  readonly liquidity: 'maker' | 'taker';
  /** Ticks. */
  readonly price: number;
  /** Lots. */
  readonly qty: bigint;
  /** Whole last digits of the quote currency. */
  readonly cost: bigint;
  /** Whole last digits of `feeAsset`. */
  readonly fee: bigint;
  readonly feeAsset: string;
  /** Put up for it, whole last digits of the quote currency; zero without leverage. */
  readonly margin: bigint;
  /** The position that it opened or closed. */
  readonly positionId: string | undefined;
  /** What it did to that position. */
  readonly positionStatus: 'opened' | 'closing' | 'closed' | undefined;
  /** Made or lost by closing, whole last digits of the quote currency. */
  readonly net: bigint | undefined;
  /** Lots of the order that are left after it. */
  readonly left: bigint;
  /** Microseconds since 1970. */
  readonly at: number;
}
