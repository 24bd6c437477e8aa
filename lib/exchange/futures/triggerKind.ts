// Pure: what a trigger is called by the derivatives.
import type { OrderView } from '../house/HouseEvent.ts';

/** Undefined where it has none. */
export type TriggerKind = 'stop' | 'take_profit' | 'trailing_stop';

/** @see TriggerKind */
export function triggerKind({ type }: Pick<OrderView, 'type'>): TriggerKind | undefined {
  if (type.startsWith('stop-loss')) return 'stop';
  if (type.startsWith('take-profit')) return 'take_profit';
  return type.startsWith('trailing-stop') ? 'trailing_stop' : undefined;
}
