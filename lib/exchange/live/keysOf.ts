import type { AccountOptions, BoxAccount } from '../AccountOptions.ts';
import type { ApiKey } from '../access/ApiKey.ts';
import { makeApiKey } from '../access/makeApiKey.ts';
import type { Random } from '../market/random.ts';

/** Keys of the accounts, and the accounts as their users see them. */
export interface OpenedAccounts {
  readonly keys: ReadonlyMap<string, ApiKey>;
  readonly accounts: readonly BoxAccount[];
}

/** Keys for each account. @param random makes those that are not given */
export function keysOf(options: readonly AccountOptions[], random: Random): OpenedAccounts {
  const keys = new Map<string, ApiKey>();
  const accounts = options.map((one) => {
    const made = [
      makeApiKey(random, {
        account: one.name,
        kind: 'spot',
        ...(one.permissions === undefined ? {} : { permissions: one.permissions }),
      }),
      makeApiKey(random, { account: one.name, kind: 'futures', ...one.futuresPermissions }),
    ] as const;
    const spotKey = { ...made[0], key: one.key ?? made[0].key, secret: one.secret ?? made[0].secret };
    const futuresKey = {
      ...made[1],
      key: one.futuresKey ?? made[1].key,
      secret: one.futuresSecret ?? made[1].secret,
    };
    keys.set(spotKey.key, spotKey);
    keys.set(futuresKey.key, futuresKey);
    return {
      name: one.name,
      key: spotKey.key,
      secret: spotKey.secret,
      futuresKey: futuresKey.key,
      futuresSecret: futuresKey.secret,
    };
  });
  return { keys, accounts };
}
