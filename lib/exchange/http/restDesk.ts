// All REST interfaces behind one call, with the faults on it. No socket: a call in, its end out.
import { after } from '../after.ts';
import type { Clock } from '../Clock.ts';
import type { FaultDesk } from '../faults/faultDesk.ts';
import { jsonText } from '../wire/jsonText.ts';
import type { Answer, Call, RestSurface } from './Call.ts';
import { halfOf } from './halfOf.ts';
import type { RestEnd } from './RestEnd.ts';

/** Takes calls, and holds them back while it is stalled. */
export interface RestDesk {
  /** Asked once for each call, before it is read. @returns false: its connection is refused */
  admits(path: string): boolean;
  /** @param end called once: now, when a stall ends, or late */
  take(call: Call, end: (end: RestEnd) => void): void;
  /** @param on false answers what was held back */
  stall(on: boolean): void;
  /** All is well again: nothing is held back any longer. */
  calm(): void;
  /** Nothing is said any more. */
  end(): void;
}

/** What calls live on. */
export interface RestParts {
  /** The first that knows the path answers. */
  readonly surfaces: readonly RestSurface[];
  readonly desk: FaultDesk;
  readonly clock: Clock;
  /** Chance has a say about each call. */
  readonly chance: () => void;
  /** Lets everything happen that is due before a call is carried out. */
  readonly catchUp: () => void;
  /** @param answer undefined where not a byte was said */
  readonly witness: (call: Call, answer: Answer | undefined) => void;
}

const isFutures = (path: string): boolean => path.startsWith('/derivatives/') || path.startsWith('/api/');

const refused = ({ path }: Call, spot: string, futures: string): Answer => ({
  status: 200,
  body: isFutures(path) ? jsonText({ result: 'error', error: futures }) : jsonText({ error: [spot] }),
});

/** What a proxy says in place of the exchange. */
const page = (status: number): Answer => ({
  status,
  contentType: 'text/html',
  body: `<html><body>${status}</body></html>`,
});

/** @see RestParts */
export function restDesk({ surfaces, desk, clock, chance, catchUp, witness }: RestParts): RestDesk {
  let stalled = false;
  let held: readonly (() => void)[] = [];
  /** Answers that are late, with what stops their clocks. */
  const late = new Map<() => void, () => void>();

  const carriedOut = (call: Call): Answer => {
    try {
      for (const surface of surfaces) {
        const said = surface(call);
        if (said !== undefined) return said;
      }
    } catch {
      return refused(call, 'EGeneral:Internal error', 'Server Error');
    }
    return { status: 200, body: jsonText({ error: ['EGeneral:Unknown method'] }) };
  };

  /** What is said in place of carrying it out. */
  const instead = (call: Call): Answer | undefined => {
    const failed = desk.once('failHttp');
    if (failed !== undefined) return page(failed);
    if (desk.once('rateLimited') !== undefined)
      return refused(call, 'EAPI:Rate limit exceeded', 'apiLimitExceeded');
    if (desk.once('busy') !== undefined) return refused(call, 'EService:Busy', 'Unavailable');
    return undefined;
  };

  /** What a client gets to know of what was done. */
  const endOf = (answer: Answer): RestEnd => {
    if (desk.once('dropAnswer') !== undefined) return { type: 'dropped' };
    if (desk.once('cutAnswer') !== undefined) return { type: 'cut', answer };
    if (desk.once('halfAnswer') !== undefined)
      return { type: 'answered', answer: { ...answer, body: halfOf(answer.body) } };
    const status = desk.once('htmlAnswer');
    return { type: 'answered', answer: status === undefined ? answer : page(status) };
  };

  const afterwards = (ms: number, act: () => void): void => {
    const go = (): void => {
      late.delete(go);
      act();
    };
    late.set(go, after(clock, ms, go));
  };

  const letGo = (): void => {
    stalled = false;
    const waiting = held;
    held = [];
    for (const go of waiting) go();
  };

  return {
    admits() {
      chance();
      return desk.once('refuseRequest') === undefined;
    },
    take(call, end) {
      const tell = (what: RestEnd): void => {
        const said = what.type === 'answered' ? what.answer : undefined;
        witness(call, what.type === 'cut' ? { ...what.answer, body: halfOf(what.answer.body) } : said);
        end(what);
      };
      const go = (): void => {
        catchUp();
        if (desk.once('dropRequest') !== undefined) {
          tell({ type: 'dropped' });
          return;
        }
        const other = instead(call);
        if (other !== undefined) {
          tell({ type: 'answered', answer: other });
          return;
        }
        const said = endOf(carriedOut(call));
        const ms = desk.once('lateAnswer');
        if (ms === undefined) tell(said);
        else
          afterwards(ms, () => {
            tell(said);
          });
      };
      if (!stalled) {
        go();
        return;
      }
      desk.count('stallHttp');
      held = [...held, go];
    },
    stall(on) {
      if (on) stalled = true;
      else letGo();
    },
    calm() {
      letGo();
      for (const [go, stop] of [...late]) {
        stop();
        go();
      }
    },
    end() {
      for (const stop of late.values()) stop();
      late.clear();
      held = [];
    },
  };
}
