import type { Credentials } from '../credentials.ts';

/**
 * The answer to the challenge of a Futures WebSocket, base64.
 * @see https://docs.kraken.com/api/docs/guides/futures-websockets
 */
export const signChallenge = (credentials: Credentials, challenge: string): string =>
  credentials.sign('', challenge);
