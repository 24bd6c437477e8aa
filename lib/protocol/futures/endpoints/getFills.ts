import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { answered } from '../shapes/answered.ts';
import { fillTypes } from '../words/fillTypes.ts';

/**
 * Tells the last 100 fills, or those before a time, newest first.
 * Fees are not told here: they are in GetAccountLog and GetExecutionEvents.
 * Errors of the exchange: `authenticationError`, `accountInactive`, `insufficientPrivileges`,
 * `nonceBelowThreshold`, `nonceDuplicate`, `apiLimitExceeded`, `Server Error`, `Unavailable`,
 * `invalidArgument`.
 * Permission: general, read only.
 * @see https://docs.kraken.com/api/docs/futures-api/trading/get-fills
 */
export const getFills = describe({
  name: 'GetFills',
  method: 'GET',
  path: '/derivatives/api/v3/fills',
  auth: true,
  safe: true,
  cost: { pool: 'derivatives', units: ({ lastFillTime }) => (lastFillTime === undefined ? 2 : 25) },
  permission: 'General API key: read-only',
  params: {
    /** Only fills before it; with it the call costs 25 units, without it 2. */
    lastFillTime: asked.instant,
  },
  result: told.object({
    ...answered,
    fills: told.list(
      told.object({
        fill_id: told.text,
        order_id: told.text,
        cliOrdId: told.optional(told.text),
        symbol: told.text,
        side: told.word('buy', 'sell'),
        /** Contracts. */
        size: told.decimal,
        price: told.decimal,
        /** RFC 3339. */
        fillTime: told.text,
        fillType: told.word(...fillTypes),
        realized_pnl: told.optional(told.decimal),
        /** A number too large for a float, as text. */
        sequence_id: told.optional(told.text),
      }),
    ),
  }),
});
