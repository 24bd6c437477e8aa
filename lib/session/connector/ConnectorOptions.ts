import type { Channels } from '../../protocol/Channels.ts';
import type { Codec } from '../../protocol/Codec.ts';
import type { World } from '../../transport/World.ts';
import type { Limits } from '../machine/Limits.ts';
import type { RedialPolicy } from '../RedialPolicy.ts';

/** What a connector is made of; times in milliseconds. */
export interface ConnectorOptions<C extends Channels<C>> {
  readonly codec: Codec<C>;
  readonly url: string;
  readonly world: World;
  /** How long a topic that nobody observes any more, and then the line, is kept. Default 500. */
  readonly lingerMs?: number;
  readonly limits?: Partial<Limits>;
  readonly redial?: Partial<RedialPolicy>;
}
