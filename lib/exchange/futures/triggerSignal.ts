// Pure: what a trigger watches, in the words of the answers.
import type { TriggerSignal } from '../house/Order.ts';

/** The index is the spot price here. */
export const triggerSignal = (signal: TriggerSignal): 'mark' | 'last' | 'spot' =>
  signal === 'index' ? 'spot' : signal;
