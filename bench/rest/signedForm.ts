import { createHash, createHmac } from 'node:crypto';
import { account } from './Caller.ts';

/** A private call, ready to be sent. */
export interface SignedForm {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const key = Buffer.from(account.secret, 'base64');
const path = '/0/private/Balance';
let nonce = 1_616_492_376_594_000;

/** Asks for the balance as who writes it by hand does, with nonces that rise. */
export function signedForm(): SignedForm {
  nonce += 1;
  const body = `nonce=${nonce}`;
  const hash = createHash('sha256').update(`${nonce}${body}`).digest();
  return {
    path,
    headers: {
      'API-Key': account.key,
      'API-Sign': createHmac('sha512', key).update(path).update(hash).digest('base64'),
      'Content-Type': 'application/x-www-form-urlencoded',
    },
    body,
  };
}
