import type { Closed } from '../../core/model/Closed.ts';
import type { Forming } from '../../core/model/Forming.ts';
import type { Gap } from '../../core/model/Gap.ts';
import type { Book } from '../../market/Book.ts';
import type { LineStatus } from '../../session/LineStatus.ts';
import type { Cross } from '../../signals/crossover.ts';

/** All that the main job shows, as it happens. */
export type WatchEvent =
  | { readonly type: 'book'; readonly symbol: string; readonly book: Book }
  | { readonly type: 'candle'; readonly symbol: string; readonly candle: Forming | Closed }
  /** Indicators are warm: so many candles of the past were taken in. */
  | { readonly type: 'warm'; readonly symbol: string; readonly candles: number }
  | { readonly type: 'averages'; readonly symbol: string; readonly fast: number; readonly slow: number }
  | { readonly type: 'signal'; readonly symbol: string; readonly cross: Cross<Closed> }
  | { readonly type: 'gap'; readonly symbol: string; readonly gap: Gap }
  | { readonly type: 'line'; readonly status: LineStatus }
  /** What came since the last one of these: frames of any kind, and of them book frames. */
  | { readonly type: 'frames'; readonly frames: number; readonly books: number; readonly ms: number }
  /** A book failed its checksum and is asked for again. */
  | { readonly type: 'bad'; readonly symbol: string };
