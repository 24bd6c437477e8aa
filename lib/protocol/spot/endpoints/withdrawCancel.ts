import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';

/**
 * Asks to cancel a withdrawal that is still pending; `true` says that it was asked, WithdrawStatus what came
 * of it. It may be repeated.
 * It works, and is no longer extended.
 * Errors of the exchange: EFunding:Unknown reference id, EFunding:Invalid reference id, EGeneral:Permission
 * denied.
 * Permission: Funds permissions - Withdraw (none when the withdrawal is a WalletTransfer).
 * @see https://docs.kraken.com/api/docs/rest-api/cancel-withdrawal
 */
export const withdrawCancel = describe({
  name: 'WithdrawCancel',
  method: 'POST',
  path: '/0/private/WithdrawCancel',
  auth: true,
  safe: true,
  cost: { pool: 'spot', units: 1 },
  permission: 'Funds permissions - Withdraw (none when the withdrawal is a WalletTransfer)',
  params: {
    asset: asked.required(asked.text),
    /** The `refid` of Withdraw. */
    refid: asked.required(asked.text),
  },
  result: told.flag,
});
