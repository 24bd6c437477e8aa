import {
  asyncScheduler,
  catchError,
  defer,
  EMPTY,
  map,
  merge,
  type Observable,
  of,
  type SchedulerLike,
  Subject,
  switchMap,
  takeUntil,
  throwError,
  timer,
} from 'rxjs';
import { openSocket } from '#socket';
import { LineError } from '../core/errors/LineError.ts';
import type { Dial } from './Dial.ts';
import type { LineEvent } from './LineEvent.ts';
import type { OpenSocket, RawSocket } from './platform/RawSocket.ts';
import { rxWebSocket, type SocketLike } from './rxWebSocket.ts';

/** How lines are made. */
export interface WebSocketLineOptions {
  /** How long opening may take, milliseconds. Default 10,000. */
  readonly openMs?: number;
  /** A line on which more bytes wait to be sent is given up: its peer does not read. Default 1 MiB. */
  readonly mostBuffered?: number;
  /** Default `asyncScheduler`. */
  readonly scheduler?: SchedulerLike;
  /** Default: the socket of the platform. */
  readonly open?: OpenSocket;
}

/** Codes of our own for ends that no close frame told. */
const [abnormal, sendFailed] = [1006, 4001];

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * The adapter between the package and a raw socket: what the package forgets is kept here. Its own errors say
 * nothing of the close code, it ignores the close after an error, and a send that throws would end the process.
 */
function adapter(
  open: OpenSocket,
  url: string,
  openMs: number,
  mostBuffered: number,
  ended$: Subject<never>,
): SocketLike {
  const end = (closeCode: number, reason: string): void => {
    ended$.error(new LineError({ closeCode, reason }));
  };
  const socket: SocketLike = {
    onopen: null,
    onclose: null,
    onmessage: null,
    onerror: null,
    close() {
      raw.close();
    },
    send(data) {
      // a socket that closes drops what it is given: the end of the line is on its way and tells
      if (!raw.open()) return;
      try {
        raw.send(String(data));
      } catch (error) {
        end(sendFailed, `send failed: ${reasonOf(error)}`);
        return;
      }
      if (raw.buffered() > mostBuffered)
        end(sendFailed, `the peer does not read: ${raw.buffered()} bytes wait`);
    },
  };
  const raw: RawSocket = open(
    url,
    {
      opened: () => socket.onopen?.({}),
      heard: (data) => socket.onmessage?.({ data }),
      closed: end,
    },
    openMs,
  );
  return socket;
}

const event = (data: unknown): LineEvent =>
  typeof data === 'string' ? { type: 'text', text: data } : { type: 'binary', size: Number(data) };

/** Lines over WebSockets. */
export const webSocketLine =
  ({
    openMs = 10_000,
    mostBuffered = 1_048_576,
    scheduler = asyncScheduler,
    open = openSocket,
  }: WebSocketLineOptions = {}): Dial =>
  (url) =>
  (outgoing$) =>
    defer((): Observable<LineEvent> => {
      const ended$ = new Subject<never>();
      const opened$ = new Subject<void>();
      const said$ = outgoing$.pipe(
        catchError((error: unknown) => {
          ended$.error(
            new LineError({ closeCode: sendFailed, reason: `nothing left to say: ${reasonOf(error)}` }),
          );
          return EMPTY;
        }),
      );
      const late$ = timer(openMs, scheduler).pipe(
        switchMap(() =>
          throwError(() => new LineError({ closeCode: abnormal, reason: `not open within ${openMs} ms` })),
        ),
        takeUntil(opened$),
      );
      const socket$ = rxWebSocket(url, {
        protocols: [],
        makeWebSocket: (address) => adapter(open, address, openMs, mostBuffered, ended$),
      });
      const events$ = socket$.pipe(
        switchMap((responses) => {
          opened$.next();
          // at once, or a frame in the tick of open is lost; and listening before open is told, or an answer to it is
          return merge(responses(said$).pipe(map(event)), of<LineEvent>({ type: 'open' }));
        }),
      );
      return merge(ended$, late$, events$);
    });
