import { BatchError } from '../../../core/errors/BatchError.ts';
import { ResponseError } from '../../../core/errors/ResponseError.ts';
import type { ErrorRow } from '../../../protocol/ErrorRow.ts';
import { knownError } from '../../../protocol/knownError.ts';
import type { ExceptionClass } from './exception.ts';
import * as responseExceptions from './responseExceptions.ts';

const classes = new Map<string, ExceptionClass<string>>(Object.entries(responseExceptions));

/** The class of the first of its words that has one; of each, the longest known words count. */
const classOf = (rows: readonly ErrorRow[], { said }: ResponseError): ExceptionClass<string> | undefined =>
  said
    .map((words) => classes.get(knownError(rows, words)?.row.exception?.name ?? ''))
    .find((known) => known !== undefined);

/**
 * An error of an answer as the documented class that stands for it; what has none stays as it is. Of a batch it is the
 * class of the first part that has one, and the error of the whole batch is its cause.
 * @param rows what is known of the errors of this side
 */
export function documented(rows: readonly ErrorRow[], error: unknown): unknown {
  const batch = error instanceof BatchError ? error : undefined;
  const errors = batch === undefined ? [error] : batch.parts.map((part) => part.error);
  for (const one of errors) {
    const Known = one instanceof ResponseError ? classOf(rows, one) : undefined;
    if (one instanceof ResponseError && Known !== undefined) return new Known(one, batch);
  }
  return error;
}
