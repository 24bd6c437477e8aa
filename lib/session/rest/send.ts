import { type OperatorFunction, switchMap } from 'rxjs';
import type { Http } from '../../transport/Http.ts';
import type { HttpRequest } from '../../transport/HttpRequest.ts';
import type { HttpResponse } from '../../transport/HttpResponse.ts';

/** Sends each request once; unsubscribing aborts it. @throws {HttpError} (in the stream) there was no answer */
export const send = (http: Http): OperatorFunction<HttpRequest, HttpResponse> =>
  switchMap((request) => http(request));
