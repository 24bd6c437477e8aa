// All REST interfaces behind one call, with the faults on it. No socket: a call in, an answer out.
import type { FaultDesk } from '../faults/faultDesk.ts';
import { jsonText } from '../wire/jsonText.ts';
import type { Answer, Call, RestSurface } from './Call.ts';

/** Takes calls, and holds them back while it is stalled. */
export interface RestDesk {
  /** @param respond called once, now or when a stall ends */
  take(call: Call, respond: (answer: Answer) => void): void;
  /** @param on false answers what was held back */
  stall(on: boolean): void;
}

const isFutures = (path: string): boolean => path.startsWith('/derivatives/') || path.startsWith('/api/');

const refused = ({ path }: Call, spot: string, futures: string): Answer => ({
  status: 200,
  body: isFutures(path) ? jsonText({ result: 'error', error: futures }) : jsonText({ error: [spot] }),
});

/** @param chance is asked before each call  @param surfaces the first that knows the path answers */
export function restDesk(
  surfaces: readonly RestSurface[],
  desk: FaultDesk,
  chance: () => void,
  witness: (call: Call, answer: Answer) => void,
): RestDesk {
  let stalled = false;
  let held: readonly (() => void)[] = [];

  const answer = (call: Call): Answer => {
    const failed = desk.once('failHttp');
    if (failed !== undefined)
      return { status: failed, contentType: 'text/html', body: `<html><body>${failed}</body></html>` };
    if (desk.once('rateLimited') !== undefined)
      return refused(call, 'EAPI:Rate limit exceeded', 'apiLimitExceeded');
    if (desk.once('busy') !== undefined) return refused(call, 'EService:Busy', 'Unavailable');
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

  return {
    take(call, respond) {
      const go = (): void => {
        chance();
        const said = answer(call);
        witness(call, said);
        respond(said);
      };
      if (!stalled) {
        go();
        return;
      }
      desk.count('stallHttp');
      held = [...held, go];
    },
    stall(on) {
      stalled = on;
      if (on) return;
      const waiting = held;
      held = [];
      for (const go of waiting) go();
    },
  };
}
