// Pure: one line's way out, with faults on it. No clock: the time is told.
import type { FaultName, FrameFault } from '../script/Fault.ts';
import type { FrameMeta, Outgoing } from './Outgoing.ts';
import { strike } from './strike.ts';

/** What a mangler tells. */
export interface ManglerOptions {
  /** A fault was carried out: for counting. */
  readonly struck?: (name: FaultName) => void;
}

/** Takes the texts of one line, in their order, and gives what really goes out. */
export interface Mangler {
  /** The fault waits for the next frame that it fits. A frame is struck by one fault at most: the first ordered. */
  order(fault: FrameFault): void;
  /** @returns what goes out now, in this order; what was held back and is due comes first */
  pass(text: string, meta: FrameMeta, nowMs: number): readonly Outgoing[];
  /** @returns what was held back and goes out now */
  due(nowMs: number): readonly Outgoing[];
  /** @returns when `due` has the next, on the clock that `nowMs` is of; undefined: nothing is held back */
  nextMs(): number | undefined;
  /** Forgets every order. @returns all that was held back, to go out at once */
  calm(nowMs: number): readonly Outgoing[];
}

interface Held {
  readonly text: string;
  readonly atMs: number;
}

/** So long a swapped frame waits for the next one. */
const patienceMs = 1_000;
/** More that wait are orders that fit nothing on this line: the oldest are forgotten. */
const mostOrders = 1_000;

/** One a line. After a `cut` it gives nothing any more: the socket is dead. */
export function mangler({ struck }: ManglerOptions = {}): Mangler {
  let orders: readonly FrameFault[] = [];
  /** What goes out in this order, each not before its time. */
  let queue: { readonly outgoing: Outgoing; readonly atMs: number }[] = [];
  let late: readonly Held[] = [];
  let swapped: (Held & { readonly symbol: string | undefined }) | undefined;
  /** Nothing goes out before it: the last delay ends then. */
  let freeMs = Number.NEGATIVE_INFINITY;
  let dead = false;

  const send = (outgoing: readonly Outgoing[], nowMs: number): void => {
    for (const one of outgoing) queue.push({ outgoing: one, atMs: Math.max(nowMs, freeMs) });
    if (outgoing.some(({ type }) => type === 'cut')) {
      dead = true;
      [orders, late, swapped] = [[], [], undefined];
    }
  };
  const sendText = (text: string, nowMs: number): void => {
    send([{ type: 'text', text }], nowMs);
  };

  /** Lets go of what has waited long enough. */
  const release = (nowMs: number): void => {
    const ready = [...late, ...(swapped === undefined ? [] : [swapped])]
      .filter(({ atMs }) => atMs <= nowMs)
      .sort((a, b) => a.atMs - b.atMs);
    late = late.filter((one) => !ready.includes(one));
    if (swapped !== undefined && ready.includes(swapped)) swapped = undefined;
    for (const { text } of ready) sendText(text, nowMs);
  };
  const drain = (nowMs: number): readonly Outgoing[] => {
    const waiting = queue.findIndex(({ atMs }) => atMs > nowMs);
    return queue.splice(0, waiting < 0 ? queue.length : waiting).map(({ outgoing }) => outgoing);
  };
  const due = (nowMs: number): readonly Outgoing[] => {
    release(nowMs);
    return drain(nowMs);
  };

  /** The frame as it is, or as a fault has it. @returns whether it goes out (or is queued to) */
  const put = (text: string, meta: FrameMeta, nowMs: number): boolean => {
    for (const fault of orders) {
      // one at a time: two that wait for each other would never go
      if (fault.type === 'swap' && swapped !== undefined) continue;
      const what = strike(fault, text, meta);
      if (what === undefined) continue;
      orders = orders.filter((order) => order !== fault);
      struck?.(fault.type);
      switch (what.type) {
        case 'sent':
          send(what.outgoing, nowMs);
          return what.outgoing.length > 0;
        case 'delayed':
          freeMs = Math.max(freeMs, nowMs) + what.ms;
          sendText(text, nowMs);
          return true;
        case 'late':
          late = [...late, { text, atMs: nowMs + what.ms }];
          return false;
        case 'swapped':
          swapped = { text, atMs: nowMs + patienceMs, symbol: what.symbol };
          return false;
      }
    }
    sendText(text, nowMs);
    return true;
  };

  return {
    order(fault) {
      if (!dead) orders = [...orders, fault].slice(-mostOrders);
    },
    pass(text, meta, nowMs) {
      // nearly every frame
      if (!dead && orders.length + queue.length + late.length === 0 && swapped === undefined)
        return [{ type: 'text', text }];
      release(nowMs);
      if (!dead) {
        const before = swapped;
        const sent = put(text, meta, nowMs);
        const partner =
          sent && meta.kind === 'data' && (before?.symbol === undefined || before.symbol === meta.symbol);
        // still there unless the line was cut
        if (before !== undefined && partner && swapped === before) {
          swapped = undefined;
          sendText(before.text, nowMs);
        }
      }
      return drain(nowMs);
    },
    due,
    nextMs() {
      const times = [queue[0], ...late, swapped].flatMap((held) => (held === undefined ? [] : [held.atMs]));
      return times.length === 0 ? undefined : Math.min(...times);
    },
    calm(nowMs) {
      orders = [];
      freeMs = Number.NEGATIVE_INFINITY;
      late = [...late].map(({ text }) => ({ text, atMs: nowMs }));
      if (swapped !== undefined) swapped = { ...swapped, atMs: nowMs };
      queue = queue.map(({ outgoing }) => ({ outgoing, atMs: nowMs }));
      return due(nowMs);
    },
  };
}
