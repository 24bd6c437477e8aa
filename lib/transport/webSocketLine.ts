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
import { InputError } from '../core/errors/InputError.ts';
import { LineError } from '../core/errors/LineError.ts';
import { reasonOf } from '../core/reasonOf.ts';
import type { Dial } from './Dial.ts';
import type { LineEvent } from './LineEvent.ts';
import type { OpenSocket } from './platform/RawSocket.ts';
import { rxWebSocket } from './rxWebSocket.ts';
import { socketAdapter } from './socketAdapter.ts';

/** How lines are made. */
export interface WebSocketLineOptions {
  /** How long opening may take, milliseconds. Default 10,000. */
  readonly openMs?: number;
  /** A line on which more bytes wait to be sent is given up: its peer does not read. Default 1 MiB. */
  readonly maxBuffered?: number;
  /** Default `asyncScheduler`. */
  readonly scheduler?: SchedulerLike;
  /** Default: the socket of the platform. */
  readonly makeSocket?: OpenSocket;
}

const event = (data: unknown): LineEvent =>
  typeof data === 'string' ? { type: 'text', text: data } : { type: 'binary', size: Number(data) };

/**
 * Lines over WebSockets. What ends a line from this side (not open in time, nothing more to say, a send that
 * fails, a peer that does not read) is a `LineError` of 1006, as nobody told a code.
 * @throws {LineError} (in the stream) the line ended
 * @throws {InputError} (in the stream) the address can not be dialled
 */
export const webSocketLine =
  ({
    openMs = 10_000,
    maxBuffered = 1_048_576,
    scheduler = asyncScheduler,
    makeSocket = openSocket,
  }: WebSocketLineOptions = {}): Dial =>
  (url) =>
  (outgoing$) =>
    defer((): Observable<LineEvent> => {
      const ended$ = new Subject<never>();
      const opened$ = new Subject<void>();
      const end = (closeCode: number, reason: string): void => {
        ended$.error(new LineError({ closeCode, reason }));
      };
      // the package listens to it without an error handler: an error there would end the process
      const said$ = outgoing$.pipe(
        catchError((error: unknown) => {
          end(1006, `the stream of what to send failed: ${reasonOf(error)}`);
          return EMPTY;
        }),
      );
      const late$ = timer(openMs, scheduler).pipe(
        switchMap(() =>
          throwError(() => new LineError({ closeCode: 1006, reason: `not open within ${openMs} ms` })),
        ),
        takeUntil(opened$),
      );
      const responses$ = rxWebSocket(url, {
        protocols: [],
        makeWebSocket: (address) => socketAdapter(makeSocket, address, { openMs, maxBuffered }, end),
      }).pipe(
        // the adapter tells ends by itself: what comes here was thrown when the socket was made
        // without the address and what it says of it: there may be a password in it
        catchError(() =>
          throwError(
            () =>
              new InputError(
                'the address of the WebSocket can not be dialled',
                'Give one such as wss://ws.kraken.com/v2.',
              ),
          ),
        ),
      );
      const events$ = responses$.pipe(
        switchMap((responses) => {
          opened$.next();
          // at once, or a frame in the tick of open is lost; and listening before open is told, or an answer to it is
          return merge(responses(said$).pipe(map(event)), of<LineEvent>({ type: 'open' }));
        }),
      );
      return merge(ended$, late$, events$);
    });
