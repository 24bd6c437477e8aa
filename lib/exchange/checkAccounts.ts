import { InputError } from '../core/errors/InputError.ts';
import type { AccountOptions } from './AccountOptions.ts';
import type { FuturesLevel } from './access/ApiKey.ts';
import { allPermissions } from './access/allPermissions.ts';
import { spotTiers } from './access/spotTiers.ts';

const levels: readonly FuturesLevel[] = ['NO_ACCESS', 'READ_ONLY', 'FULL_ACCESS'];

/** @throws {InputError} it is there twice */
function once(names: readonly string[], what: string, advice: string): void {
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new InputError(what, advice);
}

/** Texts that stand for one of a few words, whatever the compiler was told. */
function among(what: string, value: string | undefined, words: readonly string[]): void {
  if (value !== undefined && !words.includes(value))
    throw new InputError(`${what} can not be '${value}'`, `Give one of ${words.join(', ')}.`);
}

function checkKeys({ name, key, secret, futuresKey, futuresSecret }: AccountOptions): void {
  for (const one of [secret, futuresSecret])
    if (one !== undefined && !/^[A-Za-z0-9+/]{4,}={0,2}$/.test(one))
      throw new InputError(
        `the secret of ${name} is not base64`,
        'Give it as the exchange shows it, or leave it out.',
      );
  for (const one of [key, futuresKey])
    if (one !== undefined && !/^[\w+/=-]{1,100}$/.test(one))
      throw new InputError(`a key of ${name} can not be`, 'Use letters, digits, + / = - and _.');
}

/** @throws {InputError} a name, a tier, a permission or a key can not be, or is there twice */
export function checkAccounts(accounts: readonly AccountOptions[]): void {
  const given: unknown = accounts;
  if (!Array.isArray(given))
    throw new InputError('the accounts are no list', "Write { accounts: [{ name: 'trader' }] }.");
  for (const account of accounts) {
    const { name, tier, permissions = [], futuresPermissions = {}, balances = {}, futures = {} } = account;
    if (typeof name !== 'string' || !/^[A-Za-z0-9.-]{1,40}$/.test(name))
      throw new InputError(`'${name}' can not name an account`, 'Use letters, digits, dots and dashes.');
    among(`the tier of ${name}`, tier, Object.keys(spotTiers));
    for (const one of permissions) among(`a permission of ${name}`, one, [...allPermissions]);
    for (const one of [futuresPermissions.general, futuresPermissions.transfer])
      among(`a futures permission of ${name}`, one, levels);
    for (const [asset, amount] of [...Object.entries(balances), ...Object.entries(futures)])
      if (typeof amount !== 'string')
        throw new InputError(
          `the balance of ${asset} of ${name} is no text`,
          "Write decimals as texts: { USD: '100000' }.",
        );
    checkKeys(account);
  }
  once(
    accounts.map(({ name }) => name),
    'an account is named twice',
    'Name each account once.',
  );
  once(
    accounts.flatMap(({ key = '', futuresKey = '' }) => [key, futuresKey].filter((one) => one !== '')),
    'a key is there twice',
    'Give each account keys of its own.',
  );
}
