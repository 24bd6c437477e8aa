import type { Command } from './Command.ts';
import type { State } from './State.ts';

/** The next state, and what to do on the way there. */
export type Step<T> = readonly [state: State<T>, commands: readonly Command[]];
