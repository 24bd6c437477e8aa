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

/** Headers with lower-case names. */
const headersOf = (told: object): HttpResponse['headers'] =>
  Object.fromEntries(
    Object.entries<unknown>({ ...told }).map(([name, value]) => [name.toLowerCase(), String(value)]),
  );

/** The bytes and nothing but the bytes: axios has its own kind of them on each platform. */
function bytesOf(data: unknown): Uint8Array {
  if (data instanceof ArrayBuffer) return new Uint8Array(data);
  return ArrayBuffer.isView(data)
    ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
    : new Uint8Array();
}

/** A file that can not be had comes as JSON instead. */
function binary(headers: HttpResponse['headers'], data: unknown): Pick<HttpResponse, 'text' | 'bytes'> {
  const bytes = bytesOf(data);
  const json = /\bjson\b/i.test(headers['content-type'] ?? '');
  return { text: json ? new TextDecoder().decode(bytes) : '', bytes };
}

/**
 * HTTP over axios, as cold Observables: each subscription sends once, unsubscribing aborts.
 * @throws {HttpError} (in the stream) of status 0: there was no answer
 */
export function axiosHttp(): Http {
  const client = plain();
  return ({ method, url, headers, body, answer }: HttpRequest) =>
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
          ...(answer === 'bytes' && { responseType: 'arraybuffer' }),
        })
        .then(
          ({ status, headers: told, data }) => {
            const named = headersOf(told);
            observer.next({
              status,
              headers: named,
              ...(answer === 'bytes' ? binary(named, data) : { text: typeof data === 'string' ? data : '' }),
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
