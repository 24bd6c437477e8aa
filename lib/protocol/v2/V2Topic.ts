import type { V2Channels } from './V2Channels.ts';

/** Any topic of the public V2 channels. */
export type V2Topic = V2Channels[keyof V2Channels]['topic'];
