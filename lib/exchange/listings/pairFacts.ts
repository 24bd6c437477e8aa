// Pure: pairs that do not follow from the tables.

/** What of a pair is its own. */
export interface PairFacts {
  /** Digits behind the point of a price. */
  readonly pricePrecision?: number;
  /** What a price must be a multiple of, last digits of the price. */
  readonly tickSize?: number;
  /** A common size of an order, units of the base. */
  readonly size?: number;
}

/**
 * The eight that trade by default keep their sizes: PEPE's are past what a float holds at its eight digits, so that a
 * client that reads them as floats is found out. The coarse ticks show up who takes the digits for the tick.
 */
export const pairFacts: ReadonlyMap<string, PairFacts> = new Map<string, PairFacts>([
  ['BTC/USD', { size: 0.4 }],
  ['ETH/USD', { size: 4 }],
  ['SOL/USD', { size: 60 }],
  ['XRP/USD', { size: 3_000 }],
  ['DOGE/USD', { size: 20_000 }],
  ['ADA/USD', { size: 8_000 }],
  ['ETH/BTC', { size: 2, pricePrecision: 5 }],
  ['PEPE/USD', { size: 400_000_000 }],
  ['SOL/BTC', { pricePrecision: 7 }],
  ['LTC/BTC', { pricePrecision: 6 }],
  ['XRP/BTC', { pricePrecision: 8 }],
  ['BTC/JPY', { tickSize: 5 }],
  ['ETH/JPY', { tickSize: 5 }],
  ['XRP/JPY', { tickSize: 5 }],
  ['PAXG/USD', { tickSize: 5 }],
  ['PAXG/EUR', { tickSize: 5 }],
  ['XAUT/USD', { tickSize: 5 }],
  ['WBTC/USD', { tickSize: 5 }],
  ['WBTC/EUR', { tickSize: 5 }],
  ['MKR/USD', { tickSize: 5 }],
]);
