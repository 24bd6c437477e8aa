import axios, { type AxiosInstance, isAxiosError } from 'axios';
import { Observable } from 'rxjs';
import { HttpError } from '../core/errors/HttpError.ts';
import type { Http } from './Http.ts';
import type { HttpRequest } from './HttpRequest.ts';
import type { HttpResponse } from './HttpResponse.ts';

// bundlers give browsers a process of their own making, but not its tag
const onNode = typeof process === 'object' && Object.prototype.toString.call(process) === '[object process]';

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

/** This machine is not asked through a proxy, whatever the environment says. */
const isLoopback = (url: string): boolean => /^https?:\/\/(127\.|localhost[:/]|\[::1\])/.test(url);

/** Words for a failure, with nothing of axios's error: it carries the request, headers and all. */
const failure = (error: unknown): string => {
  const code = isAxiosError(error) && error.code !== undefined ? error.code : 'unknown';
  return `no answer: ${code}`;
};

/** Names a request by its path alone: host, user and query may tell more than an error should. */
const nameOf = (method: string, url: string): string =>
  `${method} ${url.replace(/^[a-z]+:\/\/[^/?#]*/i, '').replace(/[?#].*$/s, '')}`;

/**
 * HTTP over axios, as cold Observables: each subscription sends once, unsubscribing aborts.
 * @throws {HttpError} (in the stream) of status 0: there was no answer
 */
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
          ...(isLoopback(url) && { proxy: false }),
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
            observer.error(new HttpError(nameOf(method, url), 0, failure(error)));
          },
        );
      return () => {
        abort.abort();
      };
    });
}
