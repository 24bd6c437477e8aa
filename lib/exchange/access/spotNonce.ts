// Pure: the nonce of a Spot request, digit by digit. It never throws, whatever the body is.
import { headerOf } from './headerOf.ts';
import type { SentRequest } from './SentRequest.ts';
import { wholeOf } from './wholeOf.ts';

const most = 2n ** 64n - 1n;

/** @returns them, when they are an unsigned number of 64 bits */
const checked = (digits: string | undefined): string | undefined =>
  digits !== undefined && /^\d{1,20}$/.test(digits) && BigInt(digits) <= most ? digits : undefined;

/** Funding (Beta) has its nonce in a header, all other private calls in the body. */
export function spotNonce(request: SentRequest): string | undefined {
  const { path, body, contentType } = request;
  if (path.startsWith('/funding/')) return checked(headerOf(request, 'api-nonce'));
  if (!contentType.toLowerCase().includes('json'))
    return checked(new URLSearchParams(body).get('nonce') ?? undefined);
  return checked(wholeOf(body, 'nonce'));
}
