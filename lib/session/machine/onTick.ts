// Pure: deadlines. A slot that misses one is asked for anew, one that misses two in a row costs the line.
import type { Channels } from '../../protocol/Channels.ts';
import { askFlush } from './askFlush.ts';
import type { Command } from './Command.ts';
import type { Event } from './Event.ts';
import type { Rules } from './Rules.ts';
import type { Slot } from './Slot.ts';
import type { State } from './State.ts';
import type { Step } from './Step.ts';

type Tick<T> = Extract<Event<T>, { type: 'tick' }>;

const mostStrikes = 2;

/** The slot after this tick. */
function judge<T>(slot: Slot<T>, silent: boolean, now: number, ackMs: number, firstDataMs: number): Slot<T> {
  const { phase, strikes } = slot;
  switch (phase.type) {
    case 'absent':
      return slot;
    case 'asking':
      // the ack may be lost and the subscription stand: leaving it first makes both cases one
      return now - phase.since < ackMs
        ? slot
        : { ...slot, phase: { type: 'held', since: now }, renew: true, strikes: strikes + 1 };
    case 'leaving':
      return now - phase.since < ackMs ? slot : { ...slot, phase: { type: 'absent' }, strikes: strikes + 1 };
    case 'held':
      if (!silent) return strikes === 0 || slot.renew ? slot : { ...slot, strikes: 0 };
      return now - phase.since < firstDataMs || slot.renew
        ? slot
        : { ...slot, renew: true, strikes: strikes + 1 };
  }
}

function stale<T>(state: State<T>, { heardAt, now }: Tick<T>, staleMs: number): string | undefined {
  if (now - heardAt >= staleMs) return `stale: nothing heard for ${now - heardAt} ms`;
  const dead = [...state.slots].find(([, slot]) => slot.strikes >= mostStrikes);
  return dead && `no answer for ${dead[0]}`;
}

/** What the clock says. */
export function onTick<C extends Channels<C>>(
  { codec, limits }: Rules<C>,
  state: State<C[keyof C]['topic']>,
  tick: Tick<C[keyof C]['topic']>,
): Step<C[keyof C]['topic']> {
  if (!state.open) return [state, []];
  const { now, silent } = tick;
  const judged = [...state.slots].map(
    ([name, slot]) => [name, judge(slot, silent.has(name), now, limits.ackMs, limits.firstDataMs)] as const,
  );
  const slots = new Map(judged.filter(([, slot]) => slot.wanted || slot.phase.type !== 'absent'));
  const released = judged.flatMap(([slot, { renew }]): Command[] =>
    renew && state.slots.get(slot)?.renew === false ? [{ type: 'release', slot, why: 'no answer' }] : [],
  );
  const why = stale({ ...state, slots }, tick, limits.staleMs);
  if (why !== undefined) return [state, [{ type: 'hangup', why }]];
  const pings = now - state.pingedAt >= limits.pingMs;
  const id = state.nextId;
  const pinged = pings ? { pingedAt: now, nextId: id + 1 } : {};
  const [next, flush] = askFlush({ ...state, slots, ...pinged }, now);
  return [next, [...released, ...(pings ? [{ type: 'send', text: codec.ping(id) } as const] : []), ...flush]];
}
