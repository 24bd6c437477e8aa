import type { Closed } from '../../core/model/Closed.ts';
import type { Forming } from '../../core/model/Forming.ts';
import type { Gap } from '../../core/model/Gap.ts';
import type { Book } from '../../market/Book.ts';
import type { LineStatus } from '../../session/LineStatus.ts';
import type { Signal } from './Signal.ts';

/** All that the main job shows, as it happens. */
export type WatchEvent =
  /** A book whose checksum was right. */
  | { readonly type: 'book'; readonly symbol: string; readonly book: Book }
  | { readonly type: 'candle'; readonly symbol: string; readonly candle: Forming | Closed }
  /** Indicators are warm: these candles of the past were taken in. */
  | { readonly type: 'history'; readonly symbol: string; readonly candles: readonly Closed[] }
  /** What the strategy computes, by its names. */
  | {
      readonly type: 'numbers';
      readonly symbol: string;
      readonly numbers: Readonly<Record<string, number>>;
    }
  | { readonly type: 'signal'; readonly signal: Signal }
  | { readonly type: 'gap'; readonly symbol: string; readonly gap: Gap }
  | { readonly type: 'line'; readonly status: LineStatus }
  /** A frame of any kind came in. */
  | { readonly type: 'frame'; readonly book: boolean }
  /** Time has passed: so many milliseconds since the last of these. */
  | { readonly type: 'tick'; readonly ms: number };
