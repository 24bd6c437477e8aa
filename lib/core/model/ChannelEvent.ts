import type { Gap } from './Gap.ts';

/** What a channel tells its observers, in order: a snapshot first where it has one, then updates; a gap between epochs. */
export type ChannelEvent<M> =
  | { readonly type: 'snapshot'; readonly epoch: number; readonly value: M }
  | { readonly type: 'update'; readonly epoch: number; readonly value: M }
  | Gap;
