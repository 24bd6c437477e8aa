// Pure: no rxjs, no clock, no io. Control frames and the clock go through here; data frames do not.
import { askFlush } from './askFlush.ts';
import type { Command } from './Command.ts';
import type { Event } from './Event.ts';
import { onFlush } from './onFlush.ts';
import { onFrame } from './onFrame.ts';
import { onTick } from './onTick.ts';
import type { Rules } from './Rules.ts';
import type { Slot } from './Slot.ts';
import type { State } from './State.ts';
import type { Step } from './Step.ts';
import { withSlot } from './withSlot.ts';

function onLost<T>(state: State<T>, why: string, since: number): Step<T> {
  const wanted = [...state.slots].filter(([, slot]) => slot.wanted);
  const absent = (slot: Slot<T>): Slot<T> => ({ ...slot, phase: { type: 'absent' }, renew: false });
  const released = wanted.map(([slot]): Command => ({ type: 'release', slot, why, since }));
  const slots = new Map(wanted.map(([name, slot]) => [name, absent(slot)]));
  return [{ ...state, open: false, slots, freeAt: 0, auth: 'none' }, released];
}

/** Who wants what needs a key gets the exchange's words; the others notice nothing. */
function onDenied<T>(state: State<T>, said: string): Step<T> {
  const refused = [...state.slots].filter(([, { needsAuth, wanted }]) => needsAuth && wanted);
  const slots = new Map([...state.slots].filter(([, { needsAuth }]) => !needsAuth));
  return [
    { ...state, slots, auth: 'none' },
    refused.map(([slot]): Command => ({ type: 'refuse', slot, said })),
  ];
}

/** Wanted against held: takes what happened, gives the next state and what to do. */
export const machine =
  <T>(rules: Rules<T>) =>
  (state: State<T>, event: Event<T>): Step<T> => {
    const { codec, limits } = rules;
    const { now } = event;
    const change = (name: string, changes: Partial<Slot<T>>): Step<T> => {
      const slot = state.slots.get(name);
      return slot === undefined ? [state, []] : askFlush(withSlot(state, name, { ...slot, ...changes }), now);
    };
    switch (event.type) {
      case 'want': {
        const { slot, topic } = event;
        if (state.slots.has(slot)) return change(slot, { wanted: true });
        const fresh: Slot<T> = {
          topic,
          route: codec.route(topic),
          batch: codec.batch(topic),
          needsAuth: codec.needsAuth(topic),
          wanted: true,
          phase: { type: 'absent' },
          renew: false,
          strikes: 0,
          alone: false,
        };
        return askFlush(withSlot(state, slot, fresh), now);
      }
      case 'unwant':
        // wanted again before it is left, it is renewed: the next observer needs a snapshot too
        return change(event.slot, {
          wanted: false,
          renew: state.slots.get(event.slot)?.phase.type === 'held',
        });
      case 'renew': {
        if (state.slots.get(event.slot)?.phase.type !== 'held') return [state, []];
        const [next, commands] = change(event.slot, { renew: true });
        return [next, [{ type: 'release', slot: event.slot, why: event.why, since: now }, ...commands]];
      }
      case 'opened':
        return askFlush(
          { ...state, open: true, flushing: false, epoch: state.epoch + 1, pingedAt: now, auth: 'none' },
          now,
        );
      case 'authorise':
        return state.open && (state.auth === 'none' || state.auth === 'stale')
          ? [{ ...state, auth: 'asked' }, [{ type: 'authorise', fresh: state.auth === 'stale' }]]
          : [state, []];
      case 'authorised':
        return askFlush({ ...state, auth: 'given' }, now);
      case 'denied':
        return onDenied(state, event.said);
      case 'lost':
        return onLost(state, event.why, event.heardAt);
      case 'frame':
        return onFrame(state, event.frame, limits, now);
      case 'flush':
        return onFlush(rules, state, now);
      case 'tick':
        return onTick(rules, state, event);
    }
  };
