import { exactJson } from './exactJson.ts';
import { httpFault, isPage } from './httpFault.ts';
import type { Told } from './Told.ts';

/**
 * The object or list that an answer is.
 * @throws {HttpError} it is a page, empty, no JSON, or a bare value; none of it is repeated
 */
export function readJson(endpoint: string, told: Told): object {
  const none = ', and the answer is not JSON of the exchange';
  if (isPage(told)) throw httpFault(endpoint, told, none);
  try {
    const body = exactJson(told.text);
    if (typeof body === 'object' && body !== null) return body;
  } catch {
    // also where it is nested deeper than the parser can go
  }
  throw httpFault(endpoint, told, none);
}
