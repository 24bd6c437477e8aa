import { told } from '../../told/told.ts';

/** What stands in every answer of the trading API. */
export const answered = {
  result: told.word('success'),
  /** RFC 3339. */
  serverTime: told.text,
} as const;
