/** An asset as the exchange lists it. @see https://docs.kraken.com/api/docs/rest-api/get-asset-info */
export interface Asset {
  /** The modern name: `BTC`. */
  readonly name: string;
  /** The short name: `XBT`. */
  readonly altname: string;
  /** What REST keys it by: `XXBT`. */
  readonly id: string;
  readonly class: 'currency';
  /** Money (US dollars) as opposed to coins. */
  readonly money: boolean;
  /** Digits behind the point in the ledger. */
  readonly decimals: number;
  /** Digits behind the point where people look. */
  readonly displayDecimals: number;
  /** What a unit counts as collateral, hundredths of its value: 90 is 0.9. */
  readonly collateral: number;
  readonly borrowable: boolean;
  /** Cost of borrowing it, hundredths of a percent each rollover: 2 is 0.02 %; undefined where it can not be. */
  readonly marginRate: number | undefined;
  readonly status: 'enabled';
}
