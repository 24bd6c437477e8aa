import type { Wire } from '../../Wire.ts';

/** What is told of one order. */
export type Members = Readonly<Record<string, Wire | undefined>>;
