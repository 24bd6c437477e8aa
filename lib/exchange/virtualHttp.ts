// Requests of a virtual world: no socket, and the failures of one.
import { Observable } from 'rxjs';
import { HttpError } from '../core/errors/HttpError.ts';
import type { Answer } from './http/Call.ts';
import type { RestDesk } from './http/restDesk.ts';
import type { VirtualWorld } from './VirtualWorld.ts';

type Http = VirtualWorld['http'];
type Response = ReturnType<Http> extends Observable<infer T> ? T : never;

const text = new TextDecoder();

/** What a client gets to see of an answer. */
function seen(
  { status, body, contentType = 'application/json', headers = {} }: Answer,
  asBytes: boolean,
): Response {
  const told = { status, headers: { 'content-type': contentType, ...headers } };
  if (!asBytes) return { ...told, text: typeof body === 'string' ? body : text.decode(body) };
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  return { ...told, text: /\bjson\b/i.test(contentType) ? text.decode(bytes) : '', bytes };
}

const lowerCased = (headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

/**
 * Each subscription is one request; to unsubscribe before it arrives takes it back, later it only leaves the answer unheard.
 * @param later when a text or an answer has come to the other end
 * @throws {HttpError} (in the stream) of status 0: there was no answer, as a socket would have it
 */
export const virtualHttp =
  (rest: RestDesk, later: (act: () => void) => void): Http =>
  ({ method, url, headers, body = '', answer }) =>
    new Observable((observer) => {
      const { pathname: path, search } = new URL(url);
      const lower = lowerCased(headers);
      const fail = (code: string): void => {
        later(() => {
          observer.error(new HttpError(`${method} ${path}`, 0, `no answer: ${code}`));
        });
      };
      later(() => {
        if (observer.closed) return;
        if (!rest.admits(path)) {
          fail('ECONNREFUSED');
          return;
        }
        const contentType = lower['content-type'] ?? '';
        rest.take({ method, path, query: search.slice(1), body, contentType, headers: lower }, (end) => {
          // the words of HTTP clients on Node
          if (end.type !== 'answered') fail(end.type === 'cut' ? 'ERR_BAD_RESPONSE' : 'ECONNRESET');
          else
            later(() => {
              observer.next(seen(end.answer, answer === 'bytes'));
              observer.complete();
            });
        });
      });
    });
