import { told } from '../../told/told.ts';

/** Which pair a report for regulators is about. */
export const reportedAssets = {
  symbol: told.text,
  description: told.text,
  base_asset: told.text,
  quote_asset: told.text,
  quote_notation: told.word('MONE'),
  /** Digital token identifier, ISO 24165. */
  base_dti_code: told.optional(told.text),
  base_dti_short_name: told.optional(told.text),
  /** Digital token identifier, ISO 24165. */
  quote_dti_code: told.optional(told.text),
  quote_dti_short_name: told.optional(told.text),
} as const;
