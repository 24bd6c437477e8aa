import type { ResponseError } from '../../core/errors/ResponseError.ts';
import { knownError } from '../knownError.ts';
import { member } from '../member.ts';
import { responseError } from '../responseError.ts';
import type { Told } from '../Told.ts';
import { futuresErrors } from './futuresErrors.ts';

/**
 * What is wrong with one order of an answer that is a success. Words that are in no table pass: they may be of a
 * success that we do not know.
 * @param status `sendStatus`, `editStatus`, `cancelStatus`, or an entry of `batchStatus`
 */
export function outcomeOf(endpoint: string, status: unknown, told: Told): ResponseError | undefined {
  const said = member(status, 'status');
  if (typeof said !== 'string' || knownError(futuresErrors.orders, said) === undefined) return undefined;
  return responseError(futuresErrors.orders, endpoint, [said], told);
}
