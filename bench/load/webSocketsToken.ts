import { spotSignature } from '../../lib/exchange/access/spotSignature.ts';

const path = '/0/private/GetWebSocketsToken';

/** A token for private lines, by a signed request. @throws {Error} there is none */
export async function webSocketsToken(rest: string, key: string, secret: string): Promise<string> {
  const nonce = String(Date.now() * 1_000);
  const body = `nonce=${nonce}`;
  const response = await fetch(`${rest}${path}`, {
    method: 'POST',
    headers: {
      'API-Key': key,
      'API-Sign': spotSignature({ secret, path, nonce, body }),
      'Content-Type': 'application/x-www-form-urlencoded',
    },
    body,
  });
  const text = await response.text();
  const token = /"token":"([^"]+)"/.exec(text)?.[1];
  if (token === undefined) throw new Error(`no token: ${text}`);
  return token;
}
