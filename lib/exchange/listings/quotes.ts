// Pure: what pairs are quoted in.

/** An asset that others are quoted in. */
export interface Quote {
  readonly name: string;
  /** The letter it has in the table of coins; USD has none, nearly all have it. */
  readonly letter: string;
  /** What it is worth in US dollars. */
  readonly usd: number;
  /** How busy a pair is against the same pair in USD. */
  readonly share: number;
  /** Digits of a cost (`cost_decimals`). */
  readonly costPrecision: number;
  /** Least cost of an order, last digits of the cost. */
  readonly costMin: bigint;
  /** How digits of a price follow from those in USD; undefined: four significant ones. */
  readonly fewerDigits: number | undefined;
}

type Row = readonly [string, string, number, number, number, bigint, number | undefined];

const rows: readonly Row[] = [
  ['USD', '', 1, 1, 5, 50_000n, 0],
  ['EUR', 'E', 1.0842, 0.45, 5, 45_000n, 0],
  ['USDT', 'T', 1.00012, 0.25, 5, 50_000n, 0],
  ['BTC', 'B', 98_120.4, 0.15, 10, 200_000n, undefined],
  ['USDC', 'S', 0.9999, 0.1, 5, 50_000n, 0],
  ['GBP', 'G', 1.2915, 0.08, 5, 40_000n, 0],
  ['ETH', 'H', 3_551.18, 0.06, 10, 2_000_000n, undefined],
  ['CAD', 'C', 0.7214, 0.05, 5, 70_000n, 0],
  ['AUD', 'A', 0.6538, 0.04, 5, 80_000n, 0],
  ['CHF', 'F', 1.1327, 0.02, 5, 45_000n, 0],
  ['JPY', 'J', 0.006613, 0.02, 5, 6_000_000n, 2],
];

/** By falling share. */
export const quotes: readonly Quote[] = rows.map(
  ([name, letter, usd, share, costPrecision, costMin, fewerDigits]) => ({
    name,
    letter,
    usd,
    share,
    costPrecision,
    costMin,
    fewerDigits,
  }),
);
