import type { Line } from './Line.ts';

/** Makes a line to an address; nothing happens before it is subscribed to. */
export type Dial = (url: string) => Line;
