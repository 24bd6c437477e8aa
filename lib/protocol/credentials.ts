import { signerOf } from '#crypto';
import { InputError } from '../core/errors/InputError.ts';
import type { Sign } from './platform/Crypto.ts';

/** An API key as a caller has it. */
export interface KeyFacts {
  readonly key: string;
  /** As the exchange shows it, base64. */
  readonly secret: string;
  /** Where the key has a second factor: its password, or what gives the current one; it is asked for each attempt. */
  readonly otp?: string | (() => string) | undefined;
}

/** What signs calls. Printed, serialised, copied or spread it shows nothing of what it knows. */
export interface Credentials {
  readonly key: string;
  /** The password of this moment, if the key has a second factor. @throws {InputError} it is none */
  otp(): string | undefined;
  /** Base64 of HMAC-SHA512 over the head and the SHA-256 of the text, both in UTF-8. */
  readonly sign: Sign;
}

const names: readonly string[] = ['key', 'secret', 'otp'];

/** May it stand in a header? */
const isPrintable = (value: unknown): value is string =>
  typeof value === 'string' && /^[\x20-\x7e]+$/.test(value);

const isBase64 = (value: unknown): value is string =>
  typeof value === 'string' &&
  value !== '' &&
  /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(value);

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0));

function passwordOf(given: unknown): string {
  if (isPrintable(given)) return given;
  throw new InputError(
    'credentials: otp is not a one-time password',
    'Give it as text, or a function that returns it.',
  );
}

class Kept implements Credentials {
  readonly #key: string;
  readonly #sign: Sign;
  readonly #otp: () => string | undefined;

  constructor(key: string, sign: Sign, otp: () => string | undefined) {
    this.#key = key;
    this.#sign = sign;
    this.#otp = otp;
    Object.freeze(this);
  }

  get key(): string {
    return this.#key;
  }

  otp(): string | undefined {
    return this.#otp();
  }

  sign(head: string, text: string): string {
    return this.#sign(head, text);
  }

  /** For consoles that look behind getters. */
  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return 'Credentials {}';
  }
}

/**
 * Checks an API key and prepares it for signing. The secret is not kept as text, and stands in no error.
 * @throws {InputError} the key, the secret or the password can not be
 * @see https://docs.kraken.com/api/docs/guides/spot-rest-auth
 */
export function credentials(facts: KeyFacts): Credentials {
  const given: Readonly<Record<string, unknown>> = { ...facts };
  for (const name of Object.keys(given))
    if (!names.includes(name))
      throw new InputError(`credentials have no '${name}'`, `They are ${names.join(', ')}.`);
  const { key, secret, otp } = given;
  if (!isPrintable(key) || key.includes(' '))
    throw new InputError(
      'credentials: key is not an API key',
      'Give it as the exchange shows it, without spaces.',
    );
  if (!isBase64(secret))
    throw new InputError(
      'credentials: secret is not base64',
      'Give the private key as the exchange shows it, whole and without spaces.',
    );
  const sign = signerOf(bytesOf(secret));
  if (otp === undefined) return new Kept(key, sign, () => undefined);
  if (typeof otp === 'function')
    return new Kept(key, sign, () => passwordOf(Reflect.apply(otp, undefined, [])));
  const password = passwordOf(otp);
  return new Kept(key, sign, () => password);
}
