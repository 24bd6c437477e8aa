// The signature of a Spot or Funding (Beta) request: nothing in it but what is handed in.
import { createHash, createHmac } from 'node:crypto';

/** What is signed. */
interface Signed {
  /** In base64. */
  readonly secret: string;
  /** With its query, when it has one. */
  readonly path: string;
  readonly nonce: string;
  /** The exact text. */
  readonly body: string;
}

/** @see https://docs.kraken.com/api/docs/guides/spot-rest-auth */
export function spotSignature({ secret, path, nonce, body }: Signed): string {
  const hash = createHash('sha256').update(`${nonce}${body}`).digest();
  return createHmac('sha512', Buffer.from(secret, 'base64')).update(path).update(hash).digest('base64');
}
