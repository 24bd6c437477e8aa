import { map, type Observable, timer, VirtualTimeScheduler } from 'rxjs';
import { type Futures, futures } from '../../../../lib/client/futures.ts';
import { type Spot, spot } from '../../../../lib/client/spot.ts';
import { KrakenError } from '../../../../lib/core/errors/KrakenError.ts';
import type { HttpRequest } from '../../../../lib/transport/HttpRequest.ts';

/** Clients of an exchange that gives one answer after the other. */
export interface Scripted {
  readonly kraken: Spot;
  readonly krakenFutures: Futures;
  readonly scheduler: VirtualTimeScheduler;
  /** What was asked, in order: what is in the query, then what is in the body, less nonces. */
  readonly asked: readonly string[];
  /** When, milliseconds. */
  readonly askedMs: readonly number[];
  /** All that a stream tells until it ends; the error's code and words at the end of it, if there is one. */
  readonly told: (source$: Observable<unknown>) => readonly unknown[];
}

const fields = (text: string): string =>
  [...new URLSearchParams(text)]
    .filter(([name]) => name !== 'nonce')
    .map(([name, value]) => `${name}=${value}`)
    .join('&');

function show({ url, body = '' }: HttpRequest): string {
  const asked = fields(new URL(url).search);
  const sent = body.startsWith('{') ? body.replace(/"nonce":"?\d+"?,?/, '') : fields(body);
  return [asked, sent].filter((part) => part !== '').join(' ');
}

/** @param answers each a body as it comes, a file or JSON; it takes 10 ms  @param endMs when time stops */
export function scripted(answers: readonly unknown[], endMs = 600_000): Scripted {
  const scheduler = new VirtualTimeScheduler(undefined, endMs);
  const asked: string[] = [];
  const askedMs: number[] = [];
  const world = {
    dial: () => {
      throw new Error('nobody dials here');
    },
    http: (request: HttpRequest) => {
      const answer = answers[asked.push(show(request)) - 1] ?? { error: ['EGeneral:Unexpected'] };
      askedMs.push(scheduler.now());
      const body =
        answer instanceof Uint8Array
          ? { headers: { 'content-type': 'application/octet-stream' }, text: '', bytes: answer }
          : { headers: {}, text: JSON.stringify(answer) };
      return timer(10, scheduler).pipe(map(() => ({ status: 200, ...body })));
    },
    scheduler,
    random: () => 0.5,
  };
  const credentials = { key: 'scripted', secret: Buffer.from('scripted').toString('base64') };
  const options = { world, credentials, rate: false } as const;
  return {
    kraken: spot({ ...options, restUrl: 'https://box', wsUrl: 'wss://box' }),
    krakenFutures: futures({ ...options, restUrl: 'https://box' }),
    scheduler,
    asked,
    askedMs,
    told(source$) {
      const all: unknown[] = [];
      source$.subscribe({
        next: (value) => all.push(value),
        error: (error: unknown) =>
          all.push(error instanceof KrakenError ? `${error.code} ${error.message}` : error),
      });
      scheduler.flush();
      return all;
    },
  };
}
