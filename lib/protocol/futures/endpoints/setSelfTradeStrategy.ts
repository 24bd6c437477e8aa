import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { answered } from '../shapes/answered.ts';
import { selfTradeStrategies } from '../words/selfTradeStrategies.ts';

/**
 * Chooses whose order goes where the account would trade with itself.
 * Errors of the exchange: `authenticationError`, `accountInactive`, `insufficientPrivileges`,
 * `nonceBelowThreshold`, `nonceDuplicate`, `apiLimitExceeded`, `Server Error`, `Unavailable`,
 * `requiredArgumentMissing`, `invalidArgument`.
 * Permission: general, full access.
 * @see https://docs.kraken.com/api/docs/futures-api/trading/set-self-trade-strategy
 */
export const setSelfTradeStrategy = describe({
  name: 'SetSelfTradeStrategy',
  method: 'PUT',
  path: '/derivatives/api/v3/self-trade-strategy',
  auth: true,
  safe: true,
  cost: { pool: 'derivatives', units: 2 },
  permission: 'General API key: full access',
  params: {
    /** At first it is `REJECT_TAKER`. */
    strategy: asked.required(asked.oneOf(...selfTradeStrategies)),
  },
  result: told.object({
    ...answered,
    strategy: told.word(...selfTradeStrategies),
  }),
});
