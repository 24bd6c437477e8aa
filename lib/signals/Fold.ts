/**
 * What an indicator is: a state that takes inputs in. A state stays good for one step more after a step from it,
 * so that replacing the last input is stepping again from the state before.
 */
export interface Fold<I, S, O> {
  /** A fresh state: nobody else has it. */
  seed(): S;
  step(state: S, input: I): S;
  /** The output; undefined while it is not stable. */
  read(state: S): O | undefined;
}
