import { map, type OperatorFunction } from 'rxjs';
import type { Dialect } from '../../protocol/Dialect.ts';
import type { Endpoint } from '../../protocol/Endpoint.ts';
import type { HttpResponse } from '../../transport/HttpResponse.ts';
import type { Answer } from './Answer.ts';

/**
 * Takes the exchange's envelope off, and reads the result.
 * @throws {ResponseError | BatchError | HttpError | MalformedError} (in the stream)
 */
export const unwrap = <R>(
  dialect: Pick<Dialect, 'unwrap'>,
  endpoint: Endpoint<never, R>,
): OperatorFunction<HttpResponse, Answer<R>> =>
  map((response) => {
    const { result, warnings } = dialect.unwrap(endpoint, response);
    return { result: endpoint.decode(result), warnings };
  });
