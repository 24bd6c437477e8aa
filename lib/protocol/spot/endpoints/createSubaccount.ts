import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';

/**
 * Makes a trading subaccount; only with a key of the master account of an institution. The key may need the
 * right to create and modify orders besides.
 * Errors of the exchange: EGeneral:Invalid arguments, EGeneral:Permission denied.
 * Permission: Funds permissions - Withdraw.
 * @see https://docs.kraken.com/api/docs/rest-api/create-subaccount
 */
export const createSubaccount = describe({
  name: 'CreateSubaccount',
  method: 'POST',
  path: '/0/private/CreateSubaccount',
  auth: true,
  safe: false,
  cost: { pool: 'spot', units: 1 },
  permission: 'Funds permissions - Withdraw',
  params: {
    username: asked.required(asked.text),
    /** Of the subaccount. */
    email: asked.required(asked.text),
  },
  result: told.flag,
});
