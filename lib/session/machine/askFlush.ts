import type { State } from './State.ts';
import type { Step } from './Step.ts';

/** Sees to it that what is wanted and not held is said, as soon as the pace allows; several wants in a row are one flush. */
export const askFlush = <T>(state: State<T>, now: number): Step<T> =>
  state.flushing || !state.open
    ? [state, []]
    : [{ ...state, flushing: true }, [{ type: 'flush', inMs: Math.max(0, state.freeAt - now) }]];
