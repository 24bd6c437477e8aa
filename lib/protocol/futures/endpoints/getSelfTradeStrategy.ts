import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { answered } from '../shapes/answered.ts';
import { selfTradeStrategies } from '../words/selfTradeStrategies.ts';

/**
 * Tells whose order goes where the account would trade with itself.
 * Errors of the exchange: `authenticationError`, `accountInactive`, `insufficientPrivileges`,
 * `nonceBelowThreshold`, `nonceDuplicate`, `apiLimitExceeded`, `Server Error`, `Unavailable`.
 * Permission: general, read only.
 * @see https://docs.kraken.com/api/docs/futures-api/trading/get-self-trade-strategy
 */
export const getSelfTradeStrategy = describe({
  name: 'GetSelfTradeStrategy',
  method: 'GET',
  path: '/derivatives/api/v3/self-trade-strategy',
  auth: true,
  safe: true,
  cost: { pool: 'derivatives', units: 2 },
  permission: 'General API key: read-only',
  params: {},
  result: told.object({
    ...answered,
    strategy: told.word(...selfTradeStrategies),
  }),
});
