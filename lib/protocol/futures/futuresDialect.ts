// Pure: endpoints and parameters in, requests out; answers in, results out.
import { InputError } from '../../core/errors/InputError.ts';
import type { Dialect } from '../Dialect.ts';
import { draft } from '../request/draft.ts';
import { hostOf } from '../request/hostOf.ts';
import { repeatedFields } from '../request/repeatedFields.ts';
import { unwrap } from './unwrap.ts';

/** What may differ. */
export interface FuturesDialectOptions {
  /** A nonce keeps a request from being played again; without one none can be too low. Default true. */
  readonly sendNonce?: boolean;
}

const home = 'https://futures.kraken.com';

/**
 * Futures REST at an address, with all its families: `/derivatives`, `/api/history`, `/api/charts`, `/api/auth` and
 * `/api/stats`. Kraken switches it off on 2027-03-01.
 * @param baseUrl such as `https://futures.kraken.com`
 * @see https://docs.kraken.com/api/docs/guides/futures-rest
 */
export const futuresDialect = (
  baseUrl: string,
  { sendNonce = true }: FuturesDialectOptions = {},
): Dialect => ({
  plain(endpoint, wire) {
    const { name, auth } = endpoint;
    if (auth) throw new InputError(`${name} needs a key`, 'Sign the call; only public ones go without.');
    return draft(endpoint, wire, {}, repeatedFields).request(hostOf(baseUrl, home), {});
  },
  signed(endpoint, wire, credentials, nonce) {
    const digits = sendNonce ? String(nonce) : '';
    const asked = draft(endpoint, wire, {}, repeatedFields);
    // what is signed are the encoded letters, wherever they travel, and of the path all but its first family
    const path = asked.path.replace(/^\/derivatives(?=\/)/, '');
    return asked.request(hostOf(baseUrl, home), {
      APIKey: credentials.key,
      Authent: credentials.sign('', `${asked.query}${asked.body}${digits}${path}`),
      ...(sendNonce && { Nonce: digits }),
    });
  },
  unwrap,
});
