import type { Channels } from '../../protocol/Channels.ts';

/** The message that a topic brings. */
export type MessageFor<C extends Channels<C>, T> = {
  [K in keyof C]: T extends C[K]['topic'] ? C[K]['message'] : never;
}[keyof C];
