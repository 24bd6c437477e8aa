import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { answered } from '../shapes/answered.ts';

/**
 * Tells the positions that are open, with contracts that ended and are not settled yet.
 * Errors of the exchange: `authenticationError`, `accountInactive`, `insufficientPrivileges`,
 * `nonceBelowThreshold`, `nonceDuplicate`, `apiLimitExceeded`, `Server Error`, `Unavailable`.
 * Permission: general, read only.
 * @see https://docs.kraken.com/api/docs/futures-api/trading/get-open-positions
 */
export const getOpenPositions = describe({
  name: 'GetOpenPositions',
  method: 'GET',
  path: '/derivatives/api/v3/openpositions',
  auth: true,
  safe: true,
  cost: { pool: 'derivatives', units: 2 },
  permission: 'General API key: read-only',
  params: {},
  result: told.object({
    ...answered,
    openPositions: told.list(
      told.object({
        symbol: told.text,
        side: told.word('long', 'short'),
        /** Contracts. */
        size: told.decimal,
        /** Average price of entry. */
        price: told.decimal,
        unrealizedPnl: told.optional(told.decimal),
        unrealizedFunding: told.orNull(told.decimal),
        pnlCurrency: told.optional(told.word('USD', 'EUR', 'GBP', 'USDC', 'USDT', 'BTC', 'ETH')),
        /** Set where the margin is isolated. */
        maxFixedLeverage: told.optional(told.decimal),
        /** RFC 3339; not on the page, and told all the same. */
        fillTime: told.optional(told.text),
      }),
    ),
  }),
});
