import type { KrakenError } from '../../core/errors/KrakenError.ts';
import type { Channels } from '../../protocol/Channels.ts';
import type { Codec } from '../../protocol/Codec.ts';
import type { World } from '../../transport/World.ts';
import type { Limits } from '../machine/Limits.ts';
import type { RedialPolicy } from '../RedialPolicy.ts';
import type { Handshake } from './Handshake.ts';

/** What a connector is made of; times in milliseconds. */
export interface ConnectorOptions<C extends Channels<C>, A = never> {
  readonly codec: Codec<C, A>;
  readonly url: string;
  readonly world: World;
  /** Gets a line authorised for private topics and calls. Default: it can not be. */
  readonly handshake?: Handshake<A>;
  /** The error for words with which a call was refused. Default: they are not known. */
  readonly refusal?: (method: string, said: string) => KrakenError;
  /** How long a topic that nobody observes any more, and then the line, is kept. Default 500. */
  readonly lingerMs?: number;
  readonly limits?: Partial<Limits>;
  readonly redial?: Partial<RedialPolicy>;
}
