import { told } from '../../told/told.ts';

/** Implied volatility of an option, and how its price moves with price, volatility, time and rates. */
export const greeks = told.object({
  iv: told.decimal,
  delta: told.decimal,
  gamma: told.orNull(told.decimal),
  vega: told.orNull(told.decimal),
  theta: told.orNull(told.decimal),
  rho: told.orNull(told.decimal),
});
