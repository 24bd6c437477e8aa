import type { Account } from '../../../house/Account.ts';
import { usdValue } from '../../../house/usdValue.ts';
import { assetOf } from '../../../listings/assetOf.ts';
import type { Wire } from '../../../wire/Wire.ts';
import type { PrivateAsked, Routes } from '../Asked.ts';
import { result } from '../result.ts';
import { earnId } from './earnId.ts';
import { money } from './money.ts';

/** Key, asset and amount of everything that an account has. */
function holdings({ balances, earn }: Account): readonly (readonly [string, string, bigint])[] {
  return [
    ...[...balances].map(([asset, amount]) => [assetOf(asset).id, asset, amount] as const),
    ...[...earn]
      .filter(([, amount]) => amount !== 0n)
      .map(([asset, amount]) => [earnId(asset), asset, amount] as const),
  ];
}

const table = (account: Account, row: (key: string, asset: string, amount: bigint) => Wire): Wire =>
  Object.fromEntries(holdings(account).map(([key, asset, amount]) => [key, row(key, asset, amount)]));

/** What an account has. @see https://docs.kraken.com/api/docs/rest-api/get-account-balance */
export const balances: Routes<PrivateAsked> = {
  Balance: ({ inside, account }) =>
    result(table(inside.house.account(account), (_key, asset, amount) => money.of(asset, amount))),
  BalanceEx: ({ inside, account }) => {
    const state = inside.house.account(account);
    return result(
      table(state, (key, asset, amount) => ({
        balance: money.of(asset, amount),
        hold_trade: money.of(asset, key === assetOf(asset).id ? (state.held.get(asset) ?? 0n) : 0n),
      })),
    );
  },
  // nobody has credit here
  CreditLines: ({ inside, account }) => {
    const { house } = inside;
    const state = house.account(account);
    const equity = [...state.balances].reduce(
      (sum, [asset, amount]) => sum + usdValue(house.pairs, asset, amount),
      0n,
    );
    return result({
      asset_details: table(state, (_key, asset, amount) => ({
        balance: money.of(asset, amount),
        credit_limit: money.of(asset, 0n),
        credit_used: money.of(asset, 0n),
        available_credit: money.of(asset, 0n),
      })),
      limits_monitor: {
        total_credit_usd: money.of('USD', 0n),
        total_credit_used_usd: money.of('USD', 0n),
        total_collateral_value_usd: money.of('USD', equity),
        equity_usd: money.of('USD', equity),
        ongoing_balance: money.of('USD', equity),
        debt_to_equity: money.of('USD', 0n),
      },
    });
  },
};
