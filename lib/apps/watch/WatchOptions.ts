import type { Depth } from '../../core/model/Depth.ts';

/** Where the market comes from. */
export type WatchSource =
  | { readonly type: 'box'; readonly seed: number; readonly speed: number; readonly dropMs?: number }
  | { readonly type: 'live' }
  | { readonly type: 'replay'; readonly path: string };

/** What the main job was told on its command line; times in milliseconds. */
export interface WatchOptions {
  readonly source: WatchSource;
  /** Default: BTC/USD and ETH/USD; of a recording, all that it has books of. */
  readonly symbols?: readonly string[];
  /** Levels a side. Default 10; of a recording, what was recorded. */
  readonly depth?: Depth;
  /** Default: until Ctrl-C, or the end of the recording. */
  readonly forMs?: number;
}
