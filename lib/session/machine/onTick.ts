// Pure: deadlines. A slot that misses one is asked for anew; the second in a row costs the line, once. From there on it
// is asked for ever more seldom: one topic that gives nothing must not take the line from all the others.
import { askFlush } from './askFlush.ts';
import type { Command } from './Command.ts';
import type { Event } from './Event.ts';
import type { Rules } from './Rules.ts';
import type { Slot } from './Slot.ts';
import type { State } from './State.ts';
import type { Step } from './Step.ts';

type Tick<T> = Extract<Event<T>, { type: 'tick' }>;

/** Deadlines missed in a row that cost the line. */
const costly = 2;

/** How much longer than the first time a slot is waited for: twice as long with each further miss. */
const patience = (strikes: number): number => 2 ** Math.min(6, Math.max(0, strikes - costly + 1));

/** The slot after this tick. */
function judge<T>(slot: Slot<T>, silent: boolean, now: number, ackMs: number, firstDataMs: number): Slot<T> {
  const { phase, strikes } = slot;
  const due = (ms: number): boolean => phase.type !== 'absent' && now - phase.since >= ms * patience(strikes);
  // the answer may be lost and the subscription stand: leaving it (again) makes both cases one
  const doubted: Slot<T> = {
    ...slot,
    phase: { type: 'held', since: now },
    renew: true,
    strikes: strikes + 1,
  };
  switch (phase.type) {
    case 'absent':
      return slot;
    case 'asking':
      return due(ackMs) ? doubted : slot;
    case 'leaving':
      if (!due(ackMs)) return slot;
      return slot.wanted || strikes < costly ? doubted : { ...slot, phase: { type: 'absent' } };
    case 'held':
      if (!silent) return strikes === 0 || slot.renew ? slot : { ...slot, strikes: 0 };
      return due(firstDataMs) && !slot.renew ? { ...slot, renew: true, strikes: strikes + 1 } : slot;
  }
}

function stale<T>(
  before: State<T>,
  after: State<T>,
  { heardAt, now }: Tick<T>,
  staleMs: number,
): string | undefined {
  // a line on which nothing is asked for or held is silent by right
  const busy = [...before.slots.values()].some(({ phase }) => phase.type !== 'absent');
  if (busy && now - heardAt >= staleMs) return `stale: nothing heard for ${now - heardAt} ms`;
  const dead = [...after.slots].find(
    ([name, { strikes, wanted }]) =>
      wanted && strikes === costly && before.slots.get(name)?.strikes !== costly,
  );
  return dead && `no answer for ${dead[0]}`;
}

/** What the clock says. */
export function onTick<T>({ codec, limits }: Rules<T>, state: State<T>, tick: Tick<T>): Step<T> {
  if (!state.open) return [state, []];
  const { now, silent } = tick;
  const judged = [...state.slots].map(
    ([name, slot]) => [name, judge(slot, silent.has(name), now, limits.ackMs, limits.firstDataMs)] as const,
  );
  const slots = new Map(judged.filter(([, slot]) => slot.wanted || slot.phase.type !== 'absent'));
  const released = judged.flatMap(([slot, { renew }]): Command[] =>
    renew && state.slots.get(slot)?.renew === false
      ? [{ type: 'release', slot, why: 'no answer', since: now }]
      : [],
  );
  const after = { ...state, slots };
  const why = stale(state, after, tick, limits.staleMs);
  if (why !== undefined) return [after, [{ type: 'hangup', why }]];
  const pings = now - state.pingedAt >= limits.pingMs;
  const id = state.nextId;
  const pinged = pings ? { pingedAt: now, nextId: id + 1 } : {};
  const [next, flush] = askFlush({ ...after, ...pinged }, now);
  const ping = pings ? codec.ping(id) : '';
  return [next, [...released, ...(ping === '' ? [] : [{ type: 'send', text: ping } as const]), ...flush]];
}
