import { told } from '../../told/told.ts';

/** The fee of a pair: fees in percent, volumes in the currency of the answer. Some members come in either spelling. */
export const feeTier = told.object({
  /** What is charged now. */
  fee: told.decimal,
  minfee: told.optional(told.decimal),
  min_fee: told.optional(told.decimal),
  maxfee: told.optional(told.decimal),
  max_fee: told.optional(told.decimal),
  /** In the next tier; missing in the best one. */
  nextfee: told.optional(told.decimal),
  next_fee: told.optional(told.decimal),
  /** Where this tier begins. */
  tiervolume: told.optional(told.decimal),
  tier_volume: told.optional(told.decimal),
  /** Where the next tier begins. */
  nextvolume: told.optional(told.decimal),
  next_volume: told.optional(told.decimal),
  tierfuturesvolume: told.optional(told.decimal),
  nextfuturesvolume: told.optional(told.decimal),
  volumeoffset: told.optional(told.decimal),
});
