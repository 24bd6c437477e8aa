// Pure: what a derivative is, beside what it shares with a pair.

/** What a position needs from a size on. Rates are millionths: 20000 is 0.02. */
export interface MarginLevel {
  /** From this notional value on, whole units of the quote asset (`numNonContractUnits`). */
  readonly from: number;
  readonly initial: number;
  readonly maintenance: number;
}

/** @see https://docs.kraken.com/api/docs/futures-api/trading/get-instruments */
export interface Contract {
  /** The only kind that is listed: linear, multi-collateral. */
  readonly type: 'flexible_futures';
  /** Symbol of the spot pair: `BTC/USD`. */
  readonly underlying: string;
  /** Symbol of the index: `in_xbtusd`. */
  readonly index: string;
  /** `XBT:USD`: the short names. */
  readonly pair: string;
  readonly tag: 'perpetual' | 'month' | 'quarter' | 'semiannual';
  /** Units of the base asset that one contract stands for. */
  readonly contractSize: 1;
  /** By rising size, the first from 0 on. */
  readonly marginLevels: readonly MarginLevel[];
  /** `50x` */
  readonly maxLeverage: string;
  /** What the hourly premium is divided by; undefined where there is no funding. */
  readonly fundingCoefficient: number | undefined;
  /** Most and least relative rate of an hour, millionths; undefined where there is no funding. */
  readonly maxFundingRate: number | undefined;
  /** Size at which the impact price is taken, lots. */
  readonly impactMidLots: bigint;
  /** Largest position, lots. */
  readonly maxPositionLots: bigint;
  /** When it was listed, ms. */
  readonly openingMs: number;
  /** When it ends, ms; undefined for a perpetual. */
  readonly maturityMs: number | undefined;
  /** `Layer 1`, `DeFi`, `Meme` ... */
  readonly category: string;
  readonly tags: readonly string[];
}
