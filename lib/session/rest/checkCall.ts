import { InputError } from '../../core/errors/InputError.ts';
import type { Credentials } from '../../protocol/credentials.ts';
import type { Endpoint } from '../../protocol/Endpoint.ts';
import type { RetryPolicy } from './retryTransient.ts';

interface Options {
  readonly timeoutMs?: number;
  readonly retry?: RetryPolicy | false | undefined;
}

/**
 * Checks that a call can be made as it is wanted.
 * @returns whose key signs it; undefined for public calls
 * @throws {InputError} a time that is none, a retry policy for what may not be sent twice, or no key for a private call
 */
export function checkCall(
  { name, auth, safe }: Pick<Endpoint<never, unknown>, 'name' | 'auth' | 'safe'>,
  { timeoutMs, retry }: Options,
  credentials: Credentials | undefined,
): Credentials | undefined {
  if (timeoutMs !== undefined && !(timeoutMs > 0))
    throw new InputError(`${name}: timeoutMs can not be ${timeoutMs}`, 'Give milliseconds, more than 0.');
  if (!safe && retry !== undefined && retry !== false)
    throw new InputError(
      `${name} can not be given a retry policy: sent again, it might be carried out twice`,
      'Leave retry out; after an unknown outcome, reconcile() finds out what happened.',
    );
  if (!auth) return undefined;
  if (credentials === undefined)
    throw new InputError(`${name} needs a key`, 'Give the client credentials: { key, secret }.');
  return credentials;
}
