import axios, { type AxiosInstance, isAxiosError } from 'axios';
import { Observable } from 'rxjs';
import { HttpError } from '../core/errors/HttpError.ts';
import type { Http } from './Http.ts';
import type { HttpRequest } from './HttpRequest.ts';
import type { HttpResponse } from './HttpResponse.ts';

const onNode = typeof process === 'object';

/** The text and nothing but the text: no parsing, no redirect that would carry a signature to another host. */
const plain = (): AxiosInstance =>
  axios.create({
    responseType: 'text',
    transformRequest: [(data: unknown) => data],
    transformResponse: [(data: unknown) => data],
    validateStatus: () => true,
    maxRedirects: 0,
    // a browser names itself, and forbids to be named
    ...(onNode && { headers: { 'User-Agent': 'rx-kraken' } }),
  });

/** Words for a failure, with nothing of axios's error: it carries the request, headers and all. */
const failure = (error: unknown): string => {
  const code = isAxiosError(error) && error.code !== undefined ? error.code : 'no answer';
  return `no connection: ${code}`;
};

/** HTTP over axios, as cold Observables: each subscription sends once, unsubscribing aborts. */
export function axiosHttp(): Http {
  const client = plain();
  return ({ method, url, headers, body }: HttpRequest) =>
    new Observable<HttpResponse>((observer) => {
      const abort = new AbortController();
      client
        .request<unknown>({
          method,
          url,
          headers: { ...headers },
          signal: abort.signal,
          ...(body !== undefined && { data: body }),
        })
        .then(
          ({ status, headers: told, data }) => {
            const named = Object.entries<unknown>(told).map(
              ([name, value]) => [name.toLowerCase(), String(value)] as const,
            );
            observer.next({
              status,
              headers: Object.fromEntries<string>(named),
              text: typeof data === 'string' ? data : '',
            });
            observer.complete();
          },
          (error: unknown) => {
            observer.error(new HttpError(`${method} ${new URL(url).pathname}`, 0, failure(error)));
          },
        );
      return () => {
        abort.abort();
      };
    });
}
