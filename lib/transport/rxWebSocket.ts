import type { Observable } from 'rxjs';
import * as namespace from 'rxjs-websockets';

/** What the package asks of a socket. */
export interface SocketLike {
  close(): void;
  send(data: unknown): void;
  onopen: ((event: unknown) => unknown) | null;
  onclose: ((event: { readonly code: number; readonly reason: string }) => unknown) | null;
  onmessage: ((event: { readonly data: unknown }) => unknown) | null;
  onerror: ((event: { readonly message?: string }) => unknown) | null;
}

type Connect = (
  url: string,
  options: { readonly protocols: readonly string[]; readonly makeWebSocket: (url: string) => SocketLike },
) => Observable<(input: Observable<string>) => Observable<unknown>>;

const isConnect = (value: unknown): value is Connect => typeof value === 'function';

/** The package is CommonJS: each runtime and bundler wraps its function in another number of defaults. */
function unwrap(value: unknown): Connect {
  if (isConnect(value)) return value;
  if (typeof value === 'object' && value !== null && 'default' in value) return unwrap(value.default);
  throw new TypeError('rxjs-websockets has no function to export');
}

/** One subscription is one connection; its value takes what is to be sent and gives what comes. Call it once, at once. */
export const rxWebSocket: Connect = unwrap(namespace);
