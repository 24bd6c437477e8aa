// Pure: wanted minus held, as few requests as can be, paced.
import { askFlush } from './askFlush.ts';
import type { Command } from './Command.ts';
import type { Rules } from './Rules.ts';
import type { Slot } from './Slot.ts';
import type { State } from './State.ts';
import type { Step } from './Step.ts';

type Verb = 'subscribe' | 'unsubscribe';
type Named<T> = readonly [name: string, slot: Slot<T>];

/** What has to be said about a slot; nothing while an answer is due. */
function verb<T>(slot: Slot<T>, taken: ReadonlySet<string>): Verb | undefined {
  if (slot.phase.type === 'held' && (!slot.wanted || slot.renew)) return 'unsubscribe';
  if (slot.phase.type === 'absent' && slot.wanted && !taken.has(JSON.stringify(slot.route)))
    return 'subscribe';
  return undefined;
}

/** Requests that are due: slots of one verb and one batch together, cut to size. */
function requests<T>(state: State<T>, size: number): readonly (readonly [Verb, readonly Named<T>[]])[] {
  const known = [...state.slots].filter(([, { needsAuth }]) => !needsAuth || state.auth === 'given');
  // a route that the server still holds for another slot has to be left first
  const taken = new Set(
    known.flatMap(([, { phase, route }]) => (phase.type === 'absent' ? [] : [JSON.stringify(route)])),
  );
  const groups = new Map<string, [Verb, Named<T>[]]>();
  for (const [name, slot] of known) {
    const due = verb(slot, taken);
    if (due === undefined) continue;
    // of two slots of one route the first one goes first
    if (due === 'subscribe') taken.add(JSON.stringify(slot.route));
    const key = `${due} ${slot.batch}${slot.alone ? ` ${name}` : ''}`;
    const group = groups.get(key) ?? [due, []];
    group[1].push([name, slot]);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap(([due, slots]) =>
    Array.from(
      { length: Math.ceil(slots.length / size) },
      (_, part) => [due, slots.slice(part * size, (part + 1) * size)] as const,
    ),
  );
}

/** Is a private topic wanted on a line that nobody has authorised yet? */
const wantsAuth = <T>({ auth, slots }: State<T>): boolean =>
  (auth === 'none' || auth === 'stale') &&
  [...slots.values()].some(({ needsAuth, wanted }) => needsAuth && wanted);

/** Says what is due. Slots that go on being due are said at a later flush. */
export function onFlush<T>({ codec, limits }: Rules<T>, state: State<T>, now: number): Step<T> {
  if (!state.open) return [{ ...state, flushing: false }, []];
  if (now < state.freeAt) return askFlush({ ...state, flushing: false }, now);
  const asks = wantsAuth(state);
  const idle: State<T> = { ...state, flushing: false, auth: asks ? 'asked' : state.auth };
  const authorise: readonly Command[] = asks ? [{ type: 'authorise', fresh: state.auth === 'stale' }] : [];
  const due = requests(state, limits.topicsPerRequest);
  const said = due.slice(0, limits.requestsPerFlush);
  const slots = new Map(state.slots);
  const sends = said.map(([verb, named], index): Command => {
    const id = state.nextId + index;
    for (const [name, slot] of named) {
      const phase = { type: verb === 'subscribe' ? 'asking' : 'leaving', id, since: now } as const;
      slots.set(name, { ...slot, phase, renew: false });
    }
    return {
      type: 'send',
      text: codec[verb](
        named.map(([, slot]) => slot.topic),
        id,
      ),
    };
  });
  const next = {
    ...idle,
    slots,
    nextId: state.nextId + said.length,
    freeAt: now + said.length * limits.requestMs,
  };
  if (due.length === said.length) return [next, [...authorise, ...sends]];
  const [waiting, flush] = askFlush(next, now);
  return [waiting, [...authorise, ...sends, ...flush]];
}
