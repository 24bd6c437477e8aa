import { Observable, VirtualTimeScheduler } from 'rxjs';
import { LineError } from '../../lib/core/errors/LineError.ts';
import type { HttpRequest } from '../../lib/transport/HttpRequest.ts';
import type { HttpResponse } from '../../lib/transport/HttpResponse.ts';
import type { LineEvent } from '../../lib/transport/LineEvent.ts';
import type { World } from '../../lib/transport/World.ts';

/** One line that was dialled, from the server's side. */
export interface FakeLine {
  /** What the client said on it, each with its time. */
  readonly said: (readonly [ms: number, text: string])[];
  open(): void;
  say(...texts: readonly (string | object)[]): void;
  binary(size: number): void;
  close(closeCode: number, reason?: string): void;
  readonly hungUp: () => boolean;
}

/** One request that was sent, from the server's side. */
interface FakeRequest {
  readonly request: HttpRequest;
  readonly sentMs: number;
  /** @param body what is no text is said as JSON */
  answer(body: string | object, status?: number): void;
  readonly aborted: () => boolean;
}

/** A world without sockets or clocks: lines are told what to do, and time passes when `run` is called. */
export interface VirtualWorld {
  readonly world: World;
  readonly lines: readonly FakeLine[];
  /** What was asked over HTTP; it waits until it is answered. */
  readonly requests: readonly FakeRequest[];
  /** The line dialled last. */
  readonly line: () => FakeLine;
  readonly at: (ms: number, act: () => void) => void;
  readonly now: () => number;
  /** Lets all time pass, up to the end of the world. */
  readonly run: () => void;
}

/** @param endMs when time stops  @param onDial what a server does by itself when a line is dialled */
export function virtualWorld(
  endMs = 60_000,
  onDial: (line: FakeLine) => void = (line) => line.open(),
): VirtualWorld {
  const scheduler = new VirtualTimeScheduler(undefined, endMs);
  const lines: FakeLine[] = [];
  const requests: FakeRequest[] = [];
  const http = (request: HttpRequest) =>
    new Observable<HttpResponse>((observer) => {
      let [answered, gone] = [false, false];
      requests.push({
        request,
        sentMs: scheduler.now(),
        answer(body, status = 200) {
          answered = true;
          observer.next({
            status,
            headers: {},
            text: typeof body === 'string' ? body : JSON.stringify(body),
          });
          observer.complete();
        },
        aborted: () => gone,
      });
      return () => {
        gone = !answered;
      };
    });
  const dial = () => (outgoing$: Observable<string>) =>
    new Observable<LineEvent>((observer) => {
      let gone = false;
      const said: [number, string][] = [];
      const listening = outgoing$.subscribe((text) => said.push([scheduler.now(), text]));
      const line: FakeLine = {
        said,
        open: () => observer.next({ type: 'open' }),
        say(...texts) {
          for (const text of texts)
            observer.next({ type: 'text', text: typeof text === 'string' ? text : JSON.stringify(text) });
        },
        binary: (size) => observer.next({ type: 'binary', size }),
        close: (closeCode, reason = '') => observer.error(new LineError({ closeCode, reason })),
        hungUp: () => gone,
      };
      lines.push(line);
      // never in the tick of the dial: no socket does
      const opening = scheduler.schedule(() => onDial(line), 1);
      return () => {
        gone = true;
        opening.unsubscribe();
        listening.unsubscribe();
      };
    });
  return {
    world: { dial, http, scheduler, random: () => 0.5 },
    lines,
    requests,
    line() {
      const last = lines.at(-1);
      if (last === undefined) throw new Error('no line was dialled yet');
      return last;
    },
    at: (ms, act) => {
      scheduler.schedule(act, ms);
    },
    now: () => scheduler.now(),
    run: () => scheduler.flush(),
  };
}
