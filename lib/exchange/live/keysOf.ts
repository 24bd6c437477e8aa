import type { AccountOptions, BoxAccount } from '../AccountOptions.ts';
import type { ApiKey } from '../access/ApiKey.ts';
import { makeApiKey } from '../access/makeApiKey.ts';
import type { Random } from '../market/random.ts';

/** Keys of the accounts, and the accounts as their users see them. */
export interface OpenedAccounts {
  readonly keys: ReadonlyMap<string, ApiKey>;
  /** Grows with each one that is opened. */
  readonly accounts: readonly BoxAccount[];
  /** Keys for one more. */
  readonly open: (options: AccountOptions) => void;
}

/** Keys for each account. @param random makes those that are not given */
export function keysOf(options: readonly AccountOptions[], random: Random): OpenedAccounts {
  const keys = new Map<string, ApiKey>();
  const accounts: BoxAccount[] = [];
  const open = (one: AccountOptions): void => {
    const { name: account, permissions, futuresPermissions } = one;
    const spot = makeApiKey(random, { account, kind: 'spot', ...(permissions && { permissions }) });
    const futures = makeApiKey(random, { account, kind: 'futures', ...futuresPermissions });
    const spotKey = { ...spot, key: one.key ?? spot.key, secret: one.secret ?? spot.secret };
    const futuresKey = {
      ...futures,
      key: one.futuresKey ?? futures.key,
      secret: one.futuresSecret ?? futures.secret,
    };
    keys.set(spotKey.key, spotKey);
    keys.set(futuresKey.key, futuresKey);
    accounts.push({
      name: account,
      key: spotKey.key,
      secret: spotKey.secret,
      futuresKey: futuresKey.key,
      futuresSecret: futuresKey.secret,
    });
  };
  for (const one of options) open(one);
  return { keys, accounts, open };
}
