import type { Credentials } from './credentials.ts';
import type { Endpoint } from './Endpoint.ts';
import type { Told } from './Told.ts';
import type { Unwrapped } from './Unwrapped.ts';
import type { WireObject } from './Wire.ts';

/** A request, ready to be sent as it is: url and body are the very texts that were signed. */
export interface PlainRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Wanted as bytes; else as text. */
  readonly answer?: 'bytes';
}

/** What of an endpoint makes its requests. */
export type Asking = Pick<
  Endpoint<never, unknown>,
  'name' | 'method' | 'path' | 'auth' | 'body' | 'inQuery' | 'answer'
>;

/** How one side of the exchange wants to be asked over REST, and how it answers. Pure. */
export interface Dialect {
  /**
   * A request without a key.
   * @param wire the parameters, as the endpoint encoded them
   * @throws {InputError} a parameter or the base address can not be, or the endpoint needs a key
   */
  plain(endpoint: Asking, wire: WireObject): PlainRequest;
  /**
   * A request with key and signature.
   * @param nonce higher than any before of the same key
   * @throws {InputError} a parameter, the base address or the one-time password can not be
   */
  signed(endpoint: Asking, wire: WireObject, credentials: Credentials, nonce: bigint): PlainRequest;
  /** Takes the envelope off. @throws {ResponseError | BatchError | HttpError} the answer is no result */
  unwrap(endpoint: Pick<Asking, 'name' | 'answer'>, told: Told): Unwrapped;
}
