// Pure: endpoints and parameters in, requests out; answers in, results out.
import { InputError } from '../../core/errors/InputError.ts';
import type { Endpoint } from '../Endpoint.ts';
import { type Unwrapped, unwrap } from './unwrap.ts';

/** A request that is not signed, ready to be sent as it is. */
interface PlainRequest {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** How Spot REST wants to be asked, and how it answers. */
export interface SpotDialect {
  /**
   * @throws {InputError} a parameter or the base address can not be, or the endpoint needs a key
   */
  plain<P, R>(endpoint: Endpoint<P, R>, params: P): PlainRequest;
  /** @throws {ResponseError | HttpError} */
  unwrap(endpointName: string, response: { readonly status: number; readonly text: string }): Unwrapped;
}

/** Without a slash at its end. It is not named in the error: it may hold a password. @throws {InputError} it is no address */
function hostOf(baseUrl: string): string {
  if (!/^https?:\/\/[^/?#\s][^?#\s]*$/.test(baseUrl))
    throw new InputError(
      'baseUrl is not the address of a server',
      'Give one such as https://api.kraken.com.',
    );
  return baseUrl.replace(/\/+$/, '');
}

/**
 * Spot REST at an address.
 * @param baseUrl such as `https://api.kraken.com`
 * @see https://docs.kraken.com/api/docs/guides/spot-rest-intro
 */
export const spotDialect = (baseUrl: string): SpotDialect => ({
  plain({ name, method, path, auth, encode }, params) {
    if (auth) throw new InputError(`${name} needs a key`, 'Sign the call; only public ones go without.');
    const form = new URLSearchParams(encode(params)).toString();
    const url = `${hostOf(baseUrl)}${path}`;
    return method === 'POST'
      ? { method, url, headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: form }
      : { method, url: form === '' ? url : `${url}?${form}`, headers: {} };
  },
  unwrap,
});
