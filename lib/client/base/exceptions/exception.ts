import type { BatchError } from '../../../core/errors/BatchError.ts';
import { ResponseError } from '../../../core/errors/ResponseError.ts';
import { futuresErrors } from '../../../protocol/futures/futuresErrors.ts';
import { spotErrors } from '../../../protocol/spot/spotErrors.ts';

const messages = new Map(
  [...spotErrors, ...futuresErrors.answers].flatMap(({ exception: known }) =>
    known === undefined ? [] : [[known.name, known.message] as const],
  ),
);

/** A class of errors that has a documented name. */
export interface ExceptionClass<N extends string> {
  readonly prototype: ResponseError;
  /** @param batch where it is the error of a part, the error of all of them */
  new (error: ResponseError, batch?: BatchError): ResponseError & { readonly name: N };
}

/**
 * The documented class of that name: a `ResponseError` with the documented message, and what the exchange said as its
 * details. Its message comes from the tables of errors.
 */
export function exception<const N extends string>(name: N): ExceptionClass<N> {
  const message = messages.get(name) ?? name;
  class Made extends ResponseError {
    declare readonly name: N;

    constructor(error: ResponseError, batch?: BatchError) {
      const { code, category, severity, retryable, advice, pauseMs, ran, reaction, detail } = error;
      const facts = { code, category, severity, retryable, advice, pauseMs, ran, reaction, detail };
      const whole = { ...facts, cause: batch };
      super(error.endpoint, error.said, whole);
      this.message = `${message}\nDetails: ${error.said.join(', ')}`;
    }
  }
  // where errors take their name from
  return Object.defineProperty(Made, 'name', { value: name });
}
