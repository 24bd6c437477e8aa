import { Observable, type SchedulerLike } from 'rxjs';
import { LineError } from '../core/errors/LineError.ts';
import { checkOptions } from './checkOptions.ts';
import { doorOf } from './doors.ts';
import type { Exchange } from './Exchange.ts';
import type { ExchangeOptions } from './ExchangeOptions.ts';
import { exchangeOf } from './exchangeOf.ts';
import type { Outgoing } from './faults/mangle/Outgoing.ts';
import { random } from './market/random.ts';
import { openBox } from './openBox.ts';
import { schedulerClock } from './schedulerClock.ts';
import type { VirtualWorld } from './VirtualWorld.ts';
import { virtualHttp } from './virtualHttp.ts';

/** What a virtual exchange is made with: no port, no recording, no clock but the scheduler's. */
export interface VirtualOptions
  extends Omit<ExchangeOptions, 'port' | 'replay' | 'replayFramesPerSecond' | 'clock' | 'time'> {
  /** Whose time it is: a `TestScheduler` or a `VirtualTimeScheduler`. */
  readonly scheduler: SchedulerLike;
  /** What the scheduler's zero is, milliseconds since 1970. Default 3 November 2026, 09:15:20 UTC. */
  readonly startMs?: number;
  /** How long a text or an answer is under way, milliseconds. Default 0. */
  readonly latencyMs?: number;
}

/** An exchange without sockets, and the world in which it is reached. */
export interface VirtualExchange extends Exchange {
  /** For clients: `spot({ world: box.world, wsUrl: box.urls.v2, restUrl: box.urls.spotRest })`. */
  readonly world: VirtualWorld;
}

const textOf = (outgoing: Outgoing): string | undefined =>
  outgoing.type === 'text'
    ? outgoing.text
    : outgoing.type === 'fragments'
      ? outgoing.parts.join('')
      : undefined;

/**
 * The same exchange as a world of its own, in the time of a scheduler: a trading day passes in seconds, and equal seeds
 * tell the same to the last byte. End it with `close()`, for its heart beats for ever.
 * @throws {InputError} an option can not be
 */
export function virtualExchange(options: VirtualOptions): VirtualExchange {
  const { scheduler, startMs = Date.UTC(2026, 10, 3, 9, 15, 20), latencyMs = 0, ...rest } = options;
  const box = openBox(checkOptions({ ...rest, clock: schedulerClock(scheduler, startMs) }));
  const later = (act: () => void): void => {
    scheduler.schedule(act, latencyMs);
  };

  const dial: VirtualWorld['dial'] = (url) => (outgoing$) =>
    new Observable((observer) => {
      const { pathname, host } = new URL(url);
      let gone = false;
      const fail = (closeCode: number, reason: string): void => {
        if (gone) return;
        gone = true;
        observer.error(new LineError({ closeCode, reason }));
      };
      const teardown: (() => void)[] = [];
      later(() => {
        if (gone) return;
        const status = box.refusal();
        const door = doorOf(box.doors, pathname, host);
        if (status !== undefined || door === undefined) {
          fail(1006, `Unexpected server response: ${status ?? 404}`);
          return;
        }
        observer.next({ type: 'open' });
        const end = box.lines.connect(door, {
          send(outgoing) {
            later(() => {
              if (gone) return;
              const text = textOf(outgoing);
              if (text === undefined) fail(1006, '');
              else observer.next({ type: 'text', text });
            });
          },
          close(code, reason) {
            later(() => {
              fail(code, reason);
            });
          },
          destroy() {
            later(() => {
              fail(1006, '');
            });
          },
        });
        const says = outgoing$.subscribe({
          next(text) {
            later(() => {
              if (!gone) end.hear(text);
            });
          },
          error() {
            fail(1006, 'the stream of what to send failed');
          },
        });
        teardown.push(() => {
          says.unsubscribe();
        }, end.ended);
      });
      return () => {
        gone = true;
        for (const act of teardown) act();
      };
    });

  const http = virtualHttp(box.rest, later);
  const world: VirtualWorld = { dial, http, scheduler, random: random(options.seed ?? 1).next };
  const exchange = exchangeOf(box, 'virtual.exchange', () => {
    box.end();
    return Promise.resolve();
  });
  return { ...exchange, world };
}
