import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';

/**
 * Moves funds from the Spot wallet to the Futures wallet; the way back is a call of Futures.
 * It moves money, so it is sent at most once: after a lost answer look at WithdrawStatus.
 * It works, and is no longer extended.
 * Errors of the exchange: EFunding:Unknown asset, EFunding:Invalid amount, EGeneral:Permission denied.
 * Permission: Funds permissions - Query.
 * @see https://docs.kraken.com/api/docs/rest-api/wallet-transfer
 */
export const walletTransfer = describe({
  name: 'WalletTransfer',
  method: 'POST',
  path: '/0/private/WalletTransfer',
  auth: true,
  safe: false,
  cost: { pool: 'spot', units: 1 },
  permission: 'Funds permissions - Query',
  params: {
    asset: asked.required(asked.text),
    from: asked.required(asked.oneOf('Spot Wallet')),
    to: asked.required(asked.oneOf('Futures Wallet')),
    /** In the asset. */
    amount: asked.required(asked.decimal),
  },
  result: told.object({ refid: told.text }),
});
