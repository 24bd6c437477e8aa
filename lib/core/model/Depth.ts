import type { bookDepths } from './bookDepths.ts';

/** Levels a side of a book. */
export type Depth = (typeof bookDepths)[number];
