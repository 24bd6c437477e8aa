import type { Slot } from './Slot.ts';
import type { State } from './State.ts';

/** The state with one slot changed; a slot that nobody wants and the server has not is forgotten. */
export function withSlot<T>(state: State<T>, name: string, slot: Slot<T>): State<T> {
  const slots = new Map(state.slots);
  if (!slot.wanted && slot.phase.type === 'absent') slots.delete(name);
  else slots.set(name, slot);
  return { ...state, slots };
}
