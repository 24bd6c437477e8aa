import type { Observable } from 'rxjs';
import type { CandleEvent } from '../../client/candleEvents.ts';
import type { Spot } from '../../client/spot.ts';
import type { KrakenError } from '../../core/errors/KrakenError.ts';
import type { Depth } from '../../core/model/Depth.ts';
import type { Board } from './Board.ts';

/** Where the market is watched: the real exchange, one in a box, or a recording. */
export interface Place {
  readonly title: string;
  readonly market: Spot;
  /** Symbols and the depth of their books. */
  readonly books: readonly { readonly symbol: string; readonly depth: Depth }[];
  readonly candles: (symbol: string) => Observable<CandleEvent>;
  /** Is there nothing more to come? */
  readonly over: (board: Board) => boolean;
  /** What must not have been, looked at in the end. */
  readonly fault: (board: Board) => KrakenError | undefined;
  readonly close: () => Promise<void>;
}
