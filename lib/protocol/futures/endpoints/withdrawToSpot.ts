import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { answered } from '../shapes/answered.ts';

/**
 * Moves funds to the Spot wallet. It is never sent twice.
 * The way back is WalletTransfer of Spot.
 * Errors of the exchange: `authenticationError`, `accountInactive`, `insufficientPrivileges`,
 * `nonceBelowThreshold`, `nonceDuplicate`, `apiLimitExceeded`, `Server Error`, `Unavailable`,
 * `requiredArgumentMissing`, `invalidUnit`, `invalidAmount`, `insufficientFunds`.
 * Permission: withdrawal (transfer), full access.
 * @see https://docs.kraken.com/api/docs/futures-api/trading/withdrawal
 */
export const withdrawToSpot = describe({
  name: 'WithdrawToSpot',
  method: 'POST',
  path: '/derivatives/api/v3/withdrawal',
  auth: true,
  safe: false,
  cost: { pool: 'derivatives', units: 100 },
  permission: 'Withdrawal API key: full access',
  params: {
    /** The currency, such as `xbt`. */
    currency: asked.required(asked.text),
    amount: asked.required(asked.decimal),
    /** Default `cash`. */
    sourceWallet: asked.text,
  },
  result: told.object({
    ...answered,
    uid: told.text,
  }),
});
