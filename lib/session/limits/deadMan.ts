import { careful } from './careful.ts';
import { membersOf } from './membersOf.ts';

/** When the exchange cancels all orders by itself; milliseconds since 1970. */
export interface DeadMan {
  /** A call to set it goes. @returns what is to be called when it has ended, with whether it is known to have been done */
  set(wire: Readonly<Record<string, unknown>>, now: number): (done: boolean, at: number) => void;
  /** Has it gone off? Tells it once: when at the earliest, and at the latest. */
  due(now: number): { readonly from: number; readonly until: number } | undefined;
}

interface Armed {
  readonly from: number;
  readonly until: number;
}

/** Follows `CancelAllOrdersAfter`: what goes off is counted as cancels, without any call. */
export function deadMan(): DeadMan {
  let armed: Armed | undefined;
  return {
    set(wire, now) {
      const ms = Number(membersOf(wire)['timeout']) * 1_000;
      return (done, at) => {
        const next = ms > 0 ? { from: now + careful.age(0, ms), until: at + careful.span(ms) } : undefined;
        if (done) armed = next;
        // whichever of the two holds: the sooner may go off, and the later may
        else if (next !== undefined)
          armed = {
            from: Math.min(next.from, armed?.from ?? Infinity),
            until: Math.max(next.until, armed?.until ?? 0),
          };
      };
    },
    due(now) {
      const gone = armed;
      if (gone === undefined || now < gone.from) return undefined;
      armed = undefined;
      return gone;
    },
  };
}
