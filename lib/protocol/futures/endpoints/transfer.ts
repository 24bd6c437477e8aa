import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { answered } from '../shapes/answered.ts';

/**
 * Moves funds between the own wallets. It is never sent twice.
 * Errors of the exchange: `authenticationError`, `accountInactive`, `insufficientPrivileges`,
 * `nonceBelowThreshold`, `nonceDuplicate`, `apiLimitExceeded`, `Server Error`, `Unavailable`,
 * `requiredArgumentMissing`, `invalidAccount`, `invalidUnit`, `invalidAmount`, `insufficientFunds`.
 * Permission: general, full access.
 * @see https://docs.kraken.com/api/docs/futures-api/trading/transfer
 */
export const transfer = describe({
  name: 'Transfer',
  method: 'POST',
  path: '/derivatives/api/v3/transfer',
  auth: true,
  safe: false,
  cost: { pool: 'derivatives', units: 10 },
  permission: 'General API key: full access',
  params: {
    /** `cash`, `flex`, or a market with a collateral of its own, such as `fi_xbtusd`. */
    fromAccount: asked.required(asked.text),
    toAccount: asked.required(asked.text),
    /** The currency, such as `xbt`. */
    unit: asked.required(asked.text),
    amount: asked.required(asked.decimal),
  },
  result: told.object(answered),
});
