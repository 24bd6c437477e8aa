/** A currency or token of the exchange, as `instrument` tells it. */
export interface Asset {
  readonly id: string;
  readonly status: string;
  /** Decimals of the ledger. */
  readonly precision: number;
  /** Decimals to show. */
  readonly displayPrecision: number;
}
