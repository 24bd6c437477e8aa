import type { Exact } from './Exact.ts';

/** What can be said on the wire. */
export type Wire =
  | string
  | number
  | boolean
  | null
  | Exact
  | readonly Wire[]
  | { readonly [name: string]: Wire | undefined };
