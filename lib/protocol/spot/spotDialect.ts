// Pure: endpoints and parameters in, requests out; answers in, results out.
import { InputError } from '../../core/errors/InputError.ts';
import type { Dialect } from '../Dialect.ts';
import { bracketFields } from '../request/bracketFields.ts';
import { draft } from '../request/draft.ts';
import { hostOf } from '../request/hostOf.ts';
import { unwrap } from './unwrap.ts';

const home = 'https://api.kraken.com';

/**
 * Spot REST at an address, Funding (Beta) with it: that one has nonce and password in headers, all others in the body.
 * @param baseUrl such as `https://api.kraken.com`
 * @see https://docs.kraken.com/api/docs/guides/spot-rest-auth
 */
export const spotDialect = (baseUrl: string): Dialect => ({
  plain(endpoint, wire) {
    const { name, auth } = endpoint;
    if (auth) throw new InputError(`${name} needs a key`, 'Sign the call; only public ones go without.');
    return draft(endpoint, wire, {}, bracketFields).request(hostOf(baseUrl, home), {});
  },
  signed(endpoint, wire, credentials, nonce) {
    const digits = String(nonce);
    const otp = credentials.otp();
    const funding = endpoint.path.startsWith('/funding/');
    const own = { nonce: digits, ...(otp !== undefined && { otp }) };
    const asked = draft(endpoint, wire, funding ? {} : own, bracketFields);
    const target = asked.query === '' ? asked.path : `${asked.path}?${asked.query}`;
    return asked.request(hostOf(baseUrl, home), {
      'API-Key': credentials.key,
      'API-Sign': credentials.sign(target, `${digits}${asked.body}`),
      ...(funding && { 'API-Nonce': digits, ...(otp !== undefined && { 'API-OTP': otp }) }),
    });
  },
  unwrap,
});
