import type { World } from '../../transport/World.ts';

/** How a base class is made; all of it has defaults. */
export interface BaseOptions {
  /** Without key and secret only public calls can be made. Default none. */
  readonly key?: string | undefined;
  /** As the exchange shows it, base64. It stands in no attribute and in no error. */
  readonly secret?: string | undefined;
  /** The base address, in place of the class's own. It wins over `sandbox`. */
  readonly url?: string | undefined;
  /** It can not be set for one client: any text is an `InputError`, whose advice tells what can be done instead. */
  readonly proxy?: string | undefined;
  /** Default false. Spot has none; the one of Futures was retired on 2026-07-14. */
  readonly sandbox?: boolean | undefined;
  /** `false`: every answer comes as it is, whatever its status, and nothing in it is looked at. Default true. */
  readonly useCustomExceptions?: boolean | undefined;
  /** Gives the nonce of a private call, digits that rise strictly. Default: nanoseconds, shared by all clients of the key. */
  readonly getNonce?: (() => string | bigint) | undefined;
  /** Default the real one. */
  readonly world?: World | undefined;
}
