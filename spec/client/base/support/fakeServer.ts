import { defer, NEVER, type Observable, of, VirtualTimeScheduler } from 'rxjs';
import type { HttpRequest } from '../../../../lib/transport/HttpRequest.ts';
import type { HttpResponse } from '../../../../lib/transport/HttpResponse.ts';
import type { World } from '../../../../lib/transport/World.ts';

/** The secret of the reference's own specs: base64 of a sentence. */
export const secret = Buffer.from('python-kraken-sdk unit-test secret value').toString('base64');

/** A server that says the same to all, and what it was asked. */
export interface FakeServer {
  readonly world: World;
  readonly scheduler: VirtualTimeScheduler;
  readonly requests: readonly HttpRequest[];
}

/** @param body what is no text is said as JSON */
export const answer = (body: unknown, status = 200, headers: HttpResponse['headers'] = {}): HttpResponse => ({
  status,
  headers,
  text: typeof body === 'string' ? body : JSON.stringify(body),
});

/** @param reply an answer, or a stream of it; default an empty success of either side */
export function fakeServer(
  reply: HttpResponse | Observable<HttpResponse> = answer({ error: [], result: 'success' }),
): FakeServer {
  const scheduler = new VirtualTimeScheduler(undefined, 60_000);
  const requests: HttpRequest[] = [];
  return {
    scheduler,
    requests,
    world: {
      dial: () => () => NEVER,
      http: (request) =>
        defer(() => {
          requests.push(request);
          return 'status' in reply ? of(reply) : reply;
        }),
      scheduler,
      random: () => 0.5,
    },
  };
}

/** How a stream went: its values, and how it ended. */
export function heard<T>(stream$: Observable<T>): {
  readonly values: readonly T[];
  readonly end: () => unknown;
} {
  const values: T[] = [];
  let end: unknown = 'runs';
  stream$.subscribe({
    next: (value) => values.push(value),
    error: (error: unknown) => {
      end = error;
    },
    complete: () => {
      end = 'complete';
    },
  });
  return { values, end: () => end };
}
