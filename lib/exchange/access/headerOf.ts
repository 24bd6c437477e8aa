// Pure: a header in, whatever the case of its name.
import type { SentRequest } from './SentRequest.ts';

/** @param name in lower case @returns the first value, empty when there is none */
export function headerOf({ headers }: SentRequest, name: string): string {
  // node has lower case already; whoever builds headers by hand may not
  const told = headers[name] ?? Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];
  return (typeof told === 'string' ? told : told?.[0]) ?? '';
}
