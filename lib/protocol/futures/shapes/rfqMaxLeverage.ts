import { told } from '../../told/told.ts';
import { answered } from './answered.ts';

/** The largest leverage at which positions are taken over by requests for quote. */
export const rfqMaxLeverage = told.object({
  ...answered,
  /** null: not set. */
  maxLeverage: told.orNull(told.decimal),
});
