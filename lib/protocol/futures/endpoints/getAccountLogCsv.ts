import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';

/**
 * Tells the last bookings of the account as CSV: a line of names, then up to 500,000 rows.
 * Times are `YYYY-MM-DD HH:MM:SS`, UTC.
 * Errors of the exchange: status 401 `unauthorized` with a reason; status 429, where the header
 * `rate-limit-reset` says after how many seconds to ask again.
 * Permission: general, read only.
 * @see https://docs.kraken.com/api/docs/futures-api/history/account-log-csv
 */
export const getAccountLogCsv = describe({
  name: 'GetAccountLogCsv',
  method: 'GET',
  path: '/api/history/v3/accountlogcsv',
  auth: true,
  safe: true,
  cost: { pool: 'history', units: 6 },
  answer: 'text',
  permission: 'General API key: read-only',
  params: {
    /** Tell the members of conversions too. Default false. */
    conversion_details: asked.flag,
  },
  result: told.text,
});
