// The signature of a futures request or challenge: nothing in it but what is handed in.
import { createHash, createHmac } from 'node:crypto';

/**
 * @param secret in base64
 * @param text over HTTP the parameters as sent, the nonce and the path in a row; over WebSocket the challenge
 * @see https://docs.kraken.com/api/docs/guides/futures-rest
 */
export function futuresSignature(secret: string, text: string): string {
  const hash = createHash('sha256').update(text).digest();
  return createHmac('sha512', Buffer.from(secret, 'base64')).update(hash).digest('base64');
}
