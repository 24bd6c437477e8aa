import type { Observable } from 'rxjs';
import type { CandleEvent } from '../../client/candleEvents.ts';
import type { Spot } from '../../client/spot.ts';
import type { Depth } from '../../core/model/Depth.ts';
import type { Board } from './Board.ts';

/** Where the market is watched: the real exchange, one in a box, or a recording. */
export interface Place {
  readonly title: string;
  readonly market: Spot;
  /** Symbols and the depth of their books. */
  readonly books: readonly { readonly symbol: string; readonly depth: Depth }[];
  readonly candles: (symbol: string) => Observable<CandleEvent>;
  /** Is there nothing more to come? @throws {KrakenError} there is not, and it did not go well */
  readonly over: (board: Board) => boolean;
  readonly close: () => Promise<void>;
}
