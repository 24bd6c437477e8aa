import { InputError } from '../core/errors/InputError.ts';
import type { AccountOptions } from './AccountOptions.ts';

/** @throws {InputError} a name can not be, is there twice, or a secret is not base64 */
export function checkAccounts(accounts: readonly AccountOptions[]): void {
  for (const { name, secret, futuresSecret } of accounts) {
    if (!/^[A-Za-z0-9.-]{1,40}$/.test(name))
      throw new InputError(`'${name}' can not name an account`, 'Use letters, digits, dots and dashes.');
    for (const one of [secret, futuresSecret])
      if (one !== undefined && !/^[A-Za-z0-9+/]{4,}={0,2}$/.test(one))
        throw new InputError(
          `the secret of ${name} is not base64`,
          'Give it as the exchange shows it, or leave it out.',
        );
  }
  if (new Set(accounts.map(({ name }) => name)).size < accounts.length)
    throw new InputError('an account is named twice', 'Name each account once.');
}
