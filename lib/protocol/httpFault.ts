import { HttpError } from '../core/errors/HttpError.ts';
import { pauseOf } from './pauseOf.ts';
import type { Told } from './Told.ts';

/** A web page where an answer was due: of a proxy, a firewall, an edge server. */
export const isPage = ({ headers, text }: Told): boolean =>
  /\bhtml\b/i.test(headers['content-type'] ?? '') || /^\s*</.test(text);

/** What an answer is, without a word of it. */
function adviceOf(told: Told): string | undefined {
  if (told.status === 429) return undefined;
  if (isPage(told))
    return 'A web page came, not an answer: something between here and the exchange blocks or fails. Look up what happened before you repeat what is not a read.';
  if (told.text.trim() === '' && told.bytes === undefined && told.status < 300)
    return 'The answer was empty: look up what happened before you repeat what is not a read.';
  return undefined;
}

/**
 * An answer that is none.
 * @param what in our words, after the status
 */
export const httpFault = (endpoint: string, told: Told, what: string): HttpError =>
  new HttpError(endpoint, told.status, `HTTP ${told.status}${what}`, {
    pauseMs: pauseOf(told.headers),
    advice: adviceOf(told),
  });
