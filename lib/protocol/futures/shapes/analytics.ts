import { told } from '../../told/told.ts';

const decimals = told.list(told.decimal);
const integers = told.list(told.integer);
/** null: there was none in this bucket. */
const gaps = told.optional(told.list(told.orNull(told.decimal)));
/** Open, high, low, close. */
const bars = told.list(told.row(told.decimal, told.decimal, told.decimal, told.decimal));

/** One side of the book in each bucket: what of it was asked for, in either of two spellings. */
const side = told.object({
  best_price: gaps,
  liquidity_005: gaps,
  liquidity_01: gaps,
  liquidity_025: gaps,
  liquidity_05: gaps,
  liquidity_10: gaps,
  liquidity_100: gaps,
  slippage_1k: gaps,
  slippage_10k: gaps,
  slippage_100k: gaps,
  slippage_1m: gaps,
  bestPrice: gaps,
  liquidity005: gaps,
  liquidity01: gaps,
  liquidity025: gaps,
  liquidity05: gaps,
  liquidity10: gaps,
  liquidity100: gaps,
  slippage1k: gaps,
  slippage10k: gaps,
  slippage100k: gaps,
  slippage1m: gaps,
});

/** Longs and shorts: how many accounts, their share of all in per cent, and longs by shorts. */
const sentiment = {
  longCount: told.optional(integers),
  shortCount: told.optional(integers),
  longPercent: told.optional(decimals),
  shortPercent: told.optional(decimals),
  ratio: told.optional(decimals),
} as const;

/** Columns of values, one for each bucket. Which there are depends on what was asked. */
const columns = told.object({
  /** long-short-ratio, long-short-info */
  ...sentiment,
  /** orderbook, spreads, liquidity, slippage */
  bid: told.optional(side),
  /** orderbook, spreads, liquidity, slippage */
  ask: told.optional(side),
  /** cvd */
  buyVolume: told.optional(decimals),
  /** cvd */
  sellVolume: told.optional(decimals),
  /** cvd: bought less sold, summed up. */
  cvd: told.optional(decimals),
  /** top-traders: the fifth with the largest positions. */
  top20Percent: told.optional(told.object({ openInterest: told.optional(decimals), ...sentiment })),
  /** future-basis */
  basis: told.optional(decimals),
  /** funding: open, high, low, close of the absolute rate. */
  rate: told.optional(bars),
  /** funding: open, high, low, close of the relative rate. */
  relativeRate: told.optional(bars),
});

/** What a market did over time: one value (or open, high, low, close) for each bucket, or columns of them. */
export const analytics = told.either(
  told.list(told.either(told.decimal, told.row(told.decimal, told.decimal, told.decimal, told.decimal))),
  columns,
);
