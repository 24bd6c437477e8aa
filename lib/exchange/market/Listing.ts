/** A pair as the exchange lists it. Prices are counted in ticks, quantities in lots: the last digit of the wire. */
export interface Listing {
  /** `BTC/USD`: the modern names. */
  readonly symbol: string;
  readonly base: string;
  readonly quote: string;
  /** Digits behind the point of a price. */
  readonly pricePrecision: number;
  /** Digits behind the point of a quantity. */
  readonly qtyPrecision: number;
  /** Where the price starts and what it comes back to, ticks. */
  readonly price: number;
  /** A common size of an order, lots. */
  readonly lots: bigint;
  /** Least quantity of an order, lots. */
  readonly lotsMin: bigint;
}
