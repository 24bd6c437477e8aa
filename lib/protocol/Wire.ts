import type { LosslessNumber } from 'lossless-json';

/** A checked parameter: what a form writes as text, and JSON as it is. A `LosslessNumber` keeps its digits in both. */
export type Wire = string | number | boolean | LosslessNumber | readonly Wire[] | WireObject;

/** Parameters by name. */
export interface WireObject {
  readonly [name: string]: Wire;
}
