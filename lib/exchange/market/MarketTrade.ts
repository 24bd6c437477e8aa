/** One trade, in ticks and lots. */
export interface MarketTrade {
  /** Increases by one within a symbol. */
  readonly id: number;
  /** The taker's side. */
  readonly side: 'buy' | 'sell';
  readonly orderType: 'limit' | 'market';
  /** Ticks. */
  readonly price: number;
  /** Lots. */
  readonly qty: bigint;
  /** Microseconds since 1970; no two trades of a symbol have the same. */
  readonly at: number;
}
