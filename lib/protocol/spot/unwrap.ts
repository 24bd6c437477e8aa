import { HttpError } from '../../core/errors/HttpError.ts';
import { ResponseError } from '../../core/errors/ResponseError.ts';
import { exactJson } from '../exactJson.ts';

/** An answer of Spot REST without its envelope. */
export interface Unwrapped {
  readonly result: unknown;
  /** `W...` entries: they come beside a result that counts. */
  readonly warnings: readonly string[];
}

function parse(endpoint: string, status: number, text: string): object {
  const odd = (): HttpError =>
    new HttpError(endpoint, status, `HTTP ${status}, and the answer is not JSON of the exchange`);
  try {
    const body = exactJson(text);
    if (typeof body === 'object' && body !== null) return body;
  } catch {
    throw odd();
  }
  throw odd();
}

/** Spot nearly always answers 200 and says in `error` what is wrong; a few answers carry a text for a list. */
const saidOf = (error: unknown): readonly string[] =>
  (Array.isArray(error) ? error : [error])
    .filter((entry) => typeof entry === 'string' && entry !== '')
    .map(String);

/**
 * @throws {ResponseError} the exchange says what it did not like
 * @throws {HttpError} the answer is none of the exchange's
 * @see https://docs.kraken.com/api/docs/guides/spot-rest-intro
 */
export function unwrap(
  endpoint: string,
  { status, text }: { readonly status: number; readonly text: string },
): Unwrapped {
  const body = parse(endpoint, status, text);
  const said = saidOf('error' in body ? body.error : undefined);
  const warnings = said.filter((entry) => entry.startsWith('W'));
  const errors = said.filter((entry) => !entry.startsWith('W'));
  if (errors.length > 0) throw new ResponseError(endpoint, errors);
  if (status < 200 || status > 299) throw new HttpError(endpoint, status, `HTTP ${status}`);
  if (!('result' in body)) throw new HttpError(endpoint, status, `HTTP ${status} without a result`);
  return { result: body.result, warnings };
}
