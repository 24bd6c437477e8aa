import { told } from '../../told/told.ts';

/** Is the price of a market out of place, or unusually restless? */
export const instrumentStatus = {
  tradeable: told.text,
  experiencingDislocation: told.flag,
  priceDislocationDirection: told.orNull(told.word('ABOVE_UPPER_BOUND', 'BELOW_LOWER_BOUND')),
  experiencingExtremeVolatility: told.flag,
  /** Initial margin is this many times what it is on calm days. */
  extremeVolatilityInitialMarginMultiplier: told.decimal,
} as const;
