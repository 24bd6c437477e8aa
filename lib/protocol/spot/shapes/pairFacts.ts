import { told } from '../../told/told.ts';

/** From a volume on (in `fee_volume_currency`), percent. */
const feeStep = told.row(told.decimal, told.decimal);

/** One tradable pair. Which members come is chosen by `info`, so none is certain. */
export const pairFacts = told.object({
  altname: told.optional(told.text),
  /** `XBT/USD`: the old names. */
  wsname: told.optional(told.text),
  aclass_base: told.optional(told.text),
  base: told.optional(told.text),
  aclass_quote: told.optional(told.text),
  quote: told.optional(told.text),
  execution_venue: told.optional(told.word('international', 'bitnomial_exchange')),
  /** The exchange has given it up. */
  lot: told.optional(told.text),
  /** Decimals of a price. */
  pair_decimals: told.optional(told.integer),
  /** Decimals of a cost. */
  cost_decimals: told.optional(told.integer),
  /** Decimals of a quantity. */
  lot_decimals: told.optional(told.integer),
  lot_multiplier: told.optional(told.integer),
  /** What an order that buys may have. */
  leverage_buy: told.optional(told.list(told.decimal)),
  /** What an order that sells may have. */
  leverage_sell: told.optional(told.list(told.decimal)),
  /** Of takers. May be empty: TradeVolume tells the fees of an account. */
  fees: told.optional(told.list(feeStep)),
  /** Of makers, likewise. */
  fees_maker: told.optional(told.list(feeStep)),
  fee_volume_currency: told.optional(told.text),
  /** Margin level, percent. */
  margin_call: told.optional(told.decimal),
  /** Margin level, percent. */
  margin_stop: told.optional(told.decimal),
  margin_level: told.optional(told.decimal),
  /** Least quantity, base currency. */
  ordermin: told.optional(told.decimal),
  /** Least cost, quote currency. */
  costmin: told.optional(told.decimal),
  /** Price increment. */
  tick_size: told.optional(told.decimal),
  status: told.optional(told.word('online', 'cancel_only', 'post_only', 'limit_only', 'reduce_only')),
  /** Base currency. */
  long_position_limit: told.optional(told.decimal),
  /** Base currency. */
  short_position_limit: told.optional(told.decimal),
});
