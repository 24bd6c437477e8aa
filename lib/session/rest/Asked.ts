import type { Endpoint } from '../../protocol/Endpoint.ts';
import type { WireObject } from '../../protocol/Wire.ts';

/** A call on its way: what is asked, with what; the parameters are checked. */
export interface Asked {
  readonly endpoint: Endpoint<never, unknown>;
  readonly wire: WireObject;
}
