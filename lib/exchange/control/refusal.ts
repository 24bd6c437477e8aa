// Pure: who may see the control page, and who may press its buttons.
import type { Call } from '../http/Call.ts';

/** Why a call is refused. */
export interface Refusal {
  readonly error: string;
  readonly advice: string;
}

// a page from elsewhere may make its own name point here: the name in Host is then still its own
const loopback = /^(127\.\d{1,3}\.\d{1,3}\.\d{1,3}|localhost|\[::1\])(:\d{1,5})?$/i;

const textOf = (header: Call['headers'][string]): string | undefined =>
  typeof header === 'string' ? header : header?.[0];

/** @returns undefined where it may */
export function refusal({ method, headers, contentType }: Call): Refusal | undefined {
  const { host: hostHeader, origin: originHeader } = headers;
  const host = textOf(hostHeader) ?? '';
  if (!loopback.test(host))
    return {
      error: 'the control page is for this machine alone',
      advice: 'Open it as http://127.0.0.1 and the port.',
    };
  if (method === 'GET' || method === 'HEAD') return undefined;
  const origin = textOf(originHeader);
  if (origin !== undefined && origin.toLowerCase() !== `http://${host.toLowerCase()}`)
    return {
      error: 'a page from elsewhere may not do that',
      advice: 'Use the page at /control, or a client that sends no Origin.',
    };
  // a form of a page from elsewhere can send every type but this one
  if (!/^application\/json\s*(;|$)/i.test(contentType))
    return {
      error: 'the content-type is not application/json',
      advice: 'Send JSON, and say so: content-type: application/json.',
    };
  return undefined;
}
