import type { Asset } from './Asset.ts';
import type { Pair } from './Pair.ts';

/**
 * Assets and pairs: as a snapshot all of them, as an update the changed ones.
 * @see https://docs.kraken.com/api/docs/websocket-v2/instrument
 */
export interface Instruments {
  readonly assets: readonly Asset[];
  readonly pairs: readonly Pair[];
}
