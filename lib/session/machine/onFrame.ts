// Pure: what acks, refusals and unsubscribe acks mean for the slots. Each is matched by its request's id.
import type { Frame } from '../../protocol/Frame.ts';
import { askFlush } from './askFlush.ts';
import type { Limits } from './Limits.ts';
import type { Slot } from './Slot.ts';
import type { State } from './State.ts';
import type { Step } from './Step.ts';
import { withSlot } from './withSlot.ts';

/** Words for a pause, and not for a no. */
const passing = /exceeded msg rate|rate limit|too many requests|^EService:(Unavailable|Busy|Throttled)/i;
/** The token or the key's session ended: the line has to be authorised anew. */
const sessionEnded = /^ESession:Invalid session|invalid (session|token)/i;
const alreadyHeld = /^already subscribed$/i;

type Refusal = Extract<Frame, { type: 'refused' }>;
type Named<T> = readonly [name: string, slot: Slot<T>];

const pending = <T>(state: State<T>, id: number | undefined): readonly Named<T>[] =>
  [...state.slots].filter(
    ([, { phase }]) =>
      id !== undefined && (phase.type === 'asking' || phase.type === 'leaving') && phase.id === id,
  );

/** The slots that a refusal is about: those it names, else the whole request. */
function refusedSlots<T>(state: State<T>, { id, key, said }: Refusal): readonly Named<T>[] {
  const asked = pending(state, id);
  if (key !== undefined) return asked.filter(([, { route }]) => route.key === key);
  const words = said.split(/\s+/);
  const named = asked.filter(([, { route }]) => words.includes(route.key));
  return named.length > 0 ? named : asked;
}

function refuseOne<T>(state: State<T>, [name, slot]: Named<T>, said: string, now: number): Step<T> {
  const absent: Slot<T> = { ...slot, phase: { type: 'absent' } };
  if (passing.test(said)) {
    const held: Slot<T> = { ...slot, phase: { type: 'held', since: now }, renew: true };
    return [withSlot(state, name, slot.phase.type === 'leaving' ? held : absent), []];
  }
  if (slot.needsAuth && sessionEnded.test(said) && slot.strikes < 2)
    return [withSlot({ ...state, auth: 'stale' }, name, { ...absent, strikes: slot.strikes + 1 }), []];
  // to leave what the server does not have is as good as having left it
  if (slot.phase.type === 'leaving') return [withSlot(state, name, absent), []];
  if (alreadyHeld.test(said) && slot.strikes < 2) {
    const held: Slot<T> = {
      ...slot,
      phase: { type: 'held', since: now },
      renew: true,
      strikes: slot.strikes + 1,
    };
    return [withSlot(state, name, held), []];
  }
  return [withSlot(state, name, { ...absent, wanted: false }), [{ type: 'refuse', slot: name, said }]];
}

/** Nobody was named: each is asked for by itself, so that the next no is about one of them. */
function asideEach<T>(state: State<T>, slots: readonly Named<T>[]): State<T> {
  return slots.reduce(
    (before, [name, slot]) => withSlot(before, name, { ...slot, phase: { type: 'absent' }, alone: true }),
    state,
  );
}

function onRefusal<T>(state: State<T>, frame: Refusal, { quietMs }: Limits, now: number): Step<T> {
  const rested = passing.test(frame.said) ? { ...state, freeAt: now + quietMs } : state;
  const refused = refusedSlots(rested, frame);
  if (
    frame.key === undefined &&
    refused.length > 1 &&
    !passing.test(frame.said) &&
    !sessionEnded.test(frame.said)
  )
    return [asideEach(rested, refused), []];
  return refused.reduce<Step<T>>(
    ([before, commands], named) => {
      const [after, more] = refuseOne(before, named, frame.said, now);
      return [after, [...commands, ...more]];
    },
    [rested, []],
  );
}

function settle<T>(state: State<T>, frame: Frame, limits: Limits, now: number): Step<T> | undefined {
  if (frame.type === 'refused') return onRefusal(state, frame, limits, now);
  if (frame.type !== 'subscribed' && frame.type !== 'unsubscribed') return undefined;
  const wants = frame.type === 'subscribed' ? 'asking' : 'leaving';
  const found = pending(state, frame.id).find(
    ([, { phase, route }]) =>
      phase.type === wants && route.channel === frame.route.channel && route.key === frame.route.key,
  );
  if (found === undefined) return undefined;
  const [name, slot] = found;
  if (frame.type === 'unsubscribed')
    return [withSlot(state, name, { ...slot, phase: { type: 'absent' } }), []];
  // an ack for a topic that was let go meanwhile: whoever wants it next needs a snapshot of their own
  const held: Slot<T> = { ...slot, phase: { type: 'held', since: now }, renew: !slot.wanted };
  return [withSlot(state, name, held), slot.wanted ? [{ type: 'hold', slot: name }] : []];
}

/** Control frames change the slots; all others change nothing. */
export function onFrame<T>(state: State<T>, frame: Frame, limits: Limits, now: number): Step<T> {
  const settled = settle(state, frame, limits, now);
  if (settled === undefined) return [state, []];
  const [next, commands] = settled;
  const [last, flush] = askFlush(next, now);
  return [last, [...commands, ...flush]];
}
