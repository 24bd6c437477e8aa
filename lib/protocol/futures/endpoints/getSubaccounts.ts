import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { answered } from '../shapes/answered.ts';
import { flexWallet } from '../shapes/flexWallet.ts';

/**
 * Tells the subaccounts with their balances.
 * Errors of the exchange: `authenticationError`, `accountInactive`, `insufficientPrivileges`,
 * `nonceBelowThreshold`, `nonceDuplicate`, `apiLimitExceeded`, `Server Error`, `Unavailable`.
 * Permission: general, read only.
 * @see https://docs.kraken.com/api/docs/futures-api/trading/list-subaccounts
 */
export const getSubaccounts = describe({
  name: 'GetSubaccounts',
  method: 'GET',
  path: '/derivatives/api/v3/subaccounts',
  auth: true,
  safe: true,
  cost: { pool: 'derivatives', units: 2 },
  permission: 'General API key: read-only',
  params: {},
  result: told.object({
    ...answered,
    masterAccountUid: told.text,
    subaccounts: told.list(
      told.object({
        accountUid: told.text,
        email: told.text,
        fullName: told.orNull(told.text),
        holdingAccounts: told.list(told.object({ currency: told.text, amount: told.decimal })),
        futuresAccounts: told.list(told.object({ name: told.text, availableMargin: told.decimal })),
        flexAccount: told.optional(
          told.object({
            ...flexWallet,
            // the names of these are not all sure
            currencies: told.optional(
              told.list(
                told.object({
                  currency: told.optional(told.text),
                  quantity: told.optional(told.decimal),
                  /** US dollars. */
                  value: told.optional(told.decimal),
                  /** After the haircut, US dollars. */
                  collateralValue: told.optional(told.decimal),
                  available: told.optional(told.decimal),
                }),
              ),
            ),
          }),
        ),
      }),
    ),
  }),
});
