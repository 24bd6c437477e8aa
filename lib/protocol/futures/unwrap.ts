// Pure: answers in, results or errors out.

import { checkParts } from '../checkParts.ts';
import type { Endpoint } from '../Endpoint.ts';
import { httpFault, isPage } from '../httpFault.ts';
import { member } from '../member.ts';
import { readJson } from '../readJson.ts';
import { responseError } from '../responseError.ts';
import type { Told } from '../Told.ts';
import type { Unwrapped } from '../Unwrapped.ts';
import { wordsOf } from '../wordsOf.ts';
import { futuresErrors } from './futuresErrors.ts';
import { outcomeOf } from './outcomeOf.ts';
import { refusalOf } from './refusalOf.ts';

const isGood = ({ status }: Told): boolean => status >= 200 && status <= 299;

/** A success only means that the call was understood. @throws {ResponseError | BatchError} */
function checkInside(endpoint: string, body: unknown, told: Told): void {
  for (const name of ['sendStatus', 'editStatus', 'cancelStatus']) {
    const refusal = outcomeOf(endpoint, member(body, name), told);
    if (refusal !== undefined) throw refusal;
  }
  const batch = member(body, 'batchStatus');
  if (Array.isArray(batch)) checkParts(endpoint, batch, (part) => outcomeOf(endpoint, part, told), body);
  // requests for quotes
  if (member(body, 'status') === 'failed') {
    const reason = wordsOf(member(body, 'reason'));
    throw responseError(futuresErrors.orders, endpoint, reason.length === 0 ? ['failed'] : reason, told);
  }
}

/**
 * Checks an answer of Futures REST; the result is the whole body.
 * @throws {ResponseError} the exchange says what it did not like, or that an order failed
 * @throws {BatchError} some parts of a batch failed
 * @throws {HttpError} the answer is none of the exchange's
 * @see https://docs.kraken.com/api/docs/guides/futures-rest
 */
export function unwrap(
  { name, answer }: Pick<Endpoint<never, unknown>, 'name' | 'answer'>,
  told: Told,
): Unwrapped {
  const isText = answer === 'text' && !/^\s*([{[]|$)/.test(told.text) && !isPage(told);
  if (isText && isGood(told)) return { result: told.text, warnings: [] };
  const body = readJson(name, told);
  const said = refusalOf(body);
  if (said.length > 0) throw responseError(futuresErrors.answers, name, said, told);
  if (!isGood(told)) throw httpFault(name, told, '');
  if (answer === 'text' || answer === 'bytes') throw httpFault(name, told, ', and the answer is no text');
  if (answer === 'envelope') checkInside(name, body, told);
  return { result: body, warnings: [] };
}
