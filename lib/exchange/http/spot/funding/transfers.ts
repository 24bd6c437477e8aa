import type { WalletRef } from '../../../house/House.ts';
import type { Asset } from '../../../listings/Asset.ts';
import type { PrivateAsked, Routes, SpotAnswer } from '../Asked.ts';
import { endpoint } from '../endpoint.ts';
import { amountOf } from '../params/amountOf.ts';
import { param } from '../params/param.ts';
import { refusal } from '../refusal.ts';
import { result } from '../result.ts';

function moved(
  { inside }: PrivateAsked,
  [from, to]: readonly [WalletRef, WalletRef],
  asset: Asset,
  amount: string,
  answer: (refId: string) => SpotAnswer,
): SpotAnswer {
  const units = amountOf(amount, asset);
  if (units === undefined) return refusal('EFunding:Invalid amount');
  const outcome = inside.house.transfer(from, to, asset.name, units);
  return outcome.type === 'refused' ? refusal(outcome.error) : answer(outcome.value);
}

/** Money that stays in the house. */
export const transfers: Routes<PrivateAsked> = {
  // https://docs.kraken.com/api/docs/rest-api/wallet-transfer
  WalletTransfer: endpoint(
    {
      asset: param.asset,
      from: param.oneOf('Spot Wallet'),
      to: param.oneOf('Futures Wallet'),
      amount: param.decimal,
    },
    ({ asset, amount }, asked) => {
      const { account } = asked;
      const wallets = [
        { account, wallet: 'spot' },
        { account, wallet: 'futures' },
      ] as const;
      return moved(asked, wallets, asset, amount, (refid) => result({ refid }));
    },
  ),
  // https://docs.kraken.com/api/docs/rest-api/account-transfer
  AccountTransfer: endpoint(
    { asset: param.asset, amount: param.decimal, from: param.text, to: param.text },
    ({ asset, amount, from, to }, asked) => {
      const { house, subaccounts } = asked.inside;
      const { accounts } = house;
      const own = from === asked.account || subaccounts.masterOf(from) === asked.account;
      // nobody takes from others
      if (!own || !accounts.has(from)) return refusal('EGeneral:Invalid arguments:from');
      if (!accounts.has(to) || to === from) return refusal('EGeneral:Invalid arguments:to');
      const wallets = [
        { account: from, wallet: 'spot' },
        { account: to, wallet: 'spot' },
      ] as const;
      return moved(asked, wallets, asset, amount, (transfer_id) =>
        result({ transfer_id, status: 'complete' }),
      );
    },
  ),
  // https://docs.kraken.com/api/docs/rest-api/create-subaccount
  CreateSubaccount: endpoint(
    { username: param.text, email: param.text },
    ({ username, email }, { inside, account }: PrivateAsked) => {
      const { subaccounts } = inside;
      // only a master has others below it
      if (subaccounts.masterOf(account) !== undefined) return refusal('EGeneral:Permission denied');
      if (!/^[^\s@]+@[^\s@]+$/.test(email)) return refusal('EGeneral:Invalid arguments:email');
      const made = /^[A-Za-z0-9.-]{1,40}$/.test(username) && subaccounts.create(account, username, email);
      return made ? result(true) : refusal('EGeneral:Invalid arguments:username');
    },
  ),
};
