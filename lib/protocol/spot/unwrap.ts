// Pure: answers in, results or errors out.
import { checkParts } from '../checkParts.ts';
import type { Endpoint } from '../Endpoint.ts';
import { httpFault } from '../httpFault.ts';
import { member } from '../member.ts';
import { readJson } from '../readJson.ts';
import { responseError } from '../responseError.ts';
import type { Told } from '../Told.ts';
import type { Unwrapped } from '../Unwrapped.ts';
import { wordsOf } from '../wordsOf.ts';
import { problemOf } from './problemOf.ts';
import { readFile } from './readFile.ts';
import { spotErrors } from './spotErrors.ts';

const isWarning = (entry: string): boolean => /^\s*W[A-Z]\w*\s*:/.test(entry);

/** Refusals inside a result: of orders of a batch, and of an edit. @throws {BatchError | ResponseError} */
function checkInside(endpoint: string, result: unknown, told: Told): void {
  const refusal = (said: readonly string[]) => responseError(spotErrors, endpoint, said, told);
  const orders = member(result, 'orders');
  if (endpoint === 'AddOrderBatch' && Array.isArray(orders))
    checkParts(
      endpoint,
      orders,
      (order) => {
        const said = wordsOf(member(order, 'error')).filter((entry) => !isWarning(entry));
        return said.length === 0 ? undefined : refusal(said);
      },
      result,
    );
  const status = member(result, 'status');
  if (endpoint === 'EditOrder' && typeof status === 'string' && /^err/i.test(status)) {
    const said = wordsOf(member(result, 'error_message'));
    throw refusal(said.length === 0 ? [`status ${status}`] : said);
  }
}

/** A JSON answer in its envelope, or bare. */
function unwrapJson(endpoint: string, answer: Endpoint<never, unknown>['answer'], told: Told): Unwrapped {
  const { status } = told;
  // 202 is all that some have to say: it is accepted, and goes on
  if (answer === 'envelope' && status === 202 && told.text.trim() === '')
    return { result: true, warnings: [] };
  const body = readJson(endpoint, told);
  const said = wordsOf(member(body, 'error'));
  const warnings = said.filter(isWarning);
  const errors = [problemOf(body) ?? [], said.filter((entry) => !isWarning(entry))].flat();
  if (errors.length > 0) throw responseError(spotErrors, endpoint, errors, told);
  if (status < 200 || status > 299) throw httpFault(endpoint, told, '');
  if (answer === 'bytes' || answer === 'text') throw httpFault(endpoint, told, ' without a file');
  if (answer === 'bare') return { result: body, warnings };
  const result = member(body, 'result');
  if (result === undefined && status === 202) return { result: true, warnings };
  if (result === undefined) throw httpFault(endpoint, told, ' without a result');
  checkInside(endpoint, result, told);
  return { result, warnings };
}

/**
 * Takes the envelope of Spot REST off. It nearly always answers 200 and says in `error` what is wrong.
 * @throws {ResponseError} the exchange says what it did not like
 * @throws {BatchError} it did not like some parts of a batch
 * @throws {HttpError} the answer is none of the exchange's
 * @see https://docs.kraken.com/api/docs/guides/spot-rest-intro
 */
export function unwrap(
  { name, answer }: Pick<Endpoint<never, unknown>, 'name' | 'answer'>,
  told: Told,
): Unwrapped {
  if (answer !== 'bytes') return unwrapJson(name, answer, told);
  const file = readFile(name, told);
  if (file !== undefined) return { result: file, warnings: [] };
  const text = told.bytes === undefined ? told.text : new TextDecoder().decode(told.bytes);
  return unwrapJson(name, answer, { ...told, text });
}
