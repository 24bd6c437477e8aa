import type { Observable } from 'rxjs';
import type { HttpRequest } from './HttpRequest.ts';
import type { HttpResponse } from './HttpResponse.ts';

/**
 * Cold: each subscription sends once, unsubscribing aborts. Emits one answer of any status and completes;
 * errors with an `HttpError` of status 0 where there was none.
 */
export type Http = (request: HttpRequest) => Observable<HttpResponse>;
