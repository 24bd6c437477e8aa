import type { Channels } from '../../protocol/Channels.ts';
import type { Codec } from '../../protocol/Codec.ts';
import type { Limits } from './Limits.ts';

/** What a machine goes by: how to speak, and how fast. */
export interface Rules<C extends Channels<C>> {
  readonly codec: Codec<C>;
  readonly limits: Limits;
}
