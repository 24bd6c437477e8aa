import { HttpError } from '../../../core/errors/HttpError.ts';
import type { Asking, Dialect } from '../../../protocol/Dialect.ts';
import type { ErrorRow } from '../../../protocol/ErrorRow.ts';
import type { HttpRequest } from '../../../transport/HttpRequest.ts';
import type { HttpResponse } from '../../../transport/HttpResponse.ts';
import { documented } from '../exceptions/documented.ts';
import { rawOf } from './rawOf.ts';
import { uselessAnswer } from './uselessAnswer.ts';

/** How one side of the exchange answers. */
export interface Side {
  readonly dialect: Pick<Dialect, 'plain' | 'signed' | 'unwrap'>;
  /** What is known of its errors. */
  readonly rows: readonly ErrorRow[];
}

/**
 * What a call gives out of an answer: its result, or, where bytes were wanted, the answer as it came.
 * @throws {ResponseError} the exchange says what it did not like; mostly one of the documented classes
 * @throws {BatchError} parts of a batch failed, with words that have no documented class
 * @throws {HttpError} the status is not 2xx, or the answer is none of the exchange's
 */
export function answerOf(
  { dialect, rows }: Side,
  asking: Asking,
  request: HttpRequest,
  told: HttpResponse,
): unknown {
  if (asking.answer === 'bytes') {
    const raw = rawOf(told);
    if (raw.status < 200 || raw.status > 299) throw uselessAnswer(asking.name, request, raw);
    return raw;
  }
  try {
    return dialect.unwrap(asking, told).result;
  } catch (error) {
    throw error instanceof HttpError ? uselessAnswer(asking.name, request, told) : documented(rows, error);
  }
}
