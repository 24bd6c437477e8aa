// Money comes, goes, and moves between wallets.
import { lesser } from '../engine/lesser.ts';
import { assetOf } from '../listings/assetOf.ts';
import { done } from './done.ts';
import type { House, WalletRef } from './House.ts';
import type { Office } from './Office.ts';
import { refused } from './refused.ts';
import { tradeBalance } from './tradeBalance.ts';
import { usdValue } from './usdValue.ts';

const called = { spot: 'spot', earn: 'staking', futures: 'futures' } as const;

/** @see Office */
export function treasury({
  vault,
  pairs,
  contracts,
  ids,
}: Office): Pick<House, 'deposit' | 'withdraw' | 'transfer'> {
  /** Can an account do without so much of a wallet? */
  const spares = ({ account, wallet }: WalletRef, asset: string, amount: bigint): boolean => {
    const { balances, earn, collateral } = vault.state(account);
    const worthOf = (units: bigint): bigint => usdValue(pairs, asset, units);
    switch (wallet) {
      case 'earn':
        return (earn.get(asset) ?? 0n) >= amount;
      case 'spot': {
        if (vault.available(account, asset) < amount) return false;
        // what is put up for positions and orders stays, and what makes up for a loss in another currency
        const has = balances.get(asset) ?? 0n;
        return worthOf(has) - worthOf(has - amount) <= tradeBalance(vault, pairs, account).freeWithOrders;
      }
      case 'futures': {
        const { availableMargin } = contracts.margin(account);
        const counts = (worthOf(amount) * BigInt(assetOf(asset).collateral)) / 100n;
        return lesser(collateral.get(asset) ?? 0n, amount) === amount && counts <= availableMargin;
      }
    }
  };

  return {
    deposit(account, asset, amount) {
      const refId = ids.execution();
      vault.bring(asset, amount);
      vault.post(account, { wallet: 'spot', asset, amount, type: 'deposit', refId });
      return refId;
    },
    withdraw(account, asset, amount, fee) {
      if (amount <= 0n || fee < 0n) return refused('EFunding:Invalid amount');
      if (!spares({ account, wallet: 'spot' }, asset, amount + fee))
        return refused('EFunding:Insufficient funds');
      const refId = ids.execution();
      vault.bring(asset, -amount);
      vault.post(account, { wallet: 'spot', asset, amount: -amount, fee, type: 'withdrawal', refId });
      return done(refId);
    },
    transfer(from, to, asset, amount) {
      if (amount <= 0n) return refused('EFunding:Invalid amount');
      if (!spares(from, asset, amount)) return refused('EFunding:Insufficient funds');
      const refId = ids.execution();
      const posting = { asset, type: 'transfer', refId } as const;
      const [out, into] = [called[from.wallet], called[to.wallet]];
      vault.post(from.account, {
        ...posting,
        wallet: from.wallet,
        amount: -amount,
        subtype: `${out}to${into}`,
      });
      vault.post(to.account, { ...posting, wallet: to.wallet, amount, subtype: `${into}from${out}` });
      return done(refId);
    },
  };
}
