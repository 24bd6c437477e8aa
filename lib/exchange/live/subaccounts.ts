import type { Tier } from '../house/Account.ts';
import type { House } from '../house/House.ts';
import type { Subaccount, Subaccounts } from '../Subaccounts.ts';

/** @param opened gives keys to one that was opened */
export function subaccounts(
  house: House,
  opened: (account: { readonly name: string; readonly tier: Tier }) => void,
): Subaccounts {
  const masters = new Map<string, string>();
  const below = new Map<string, readonly Subaccount[]>();
  return {
    masterOf: (account) => masters.get(account),
    of: (master) => below.get(master) ?? [],
    create(master, name, email) {
      if (house.accounts.has(name)) return false;
      const { tier } = house.account(master);
      house.open(name, tier);
      opened({ name, tier });
      masters.set(name, master);
      below.set(master, [...(below.get(master) ?? []), { account: name, email }]);
      return true;
    },
  };
}
