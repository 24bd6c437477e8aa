import type { Board } from './Board.ts';
import type { WatchEvent } from './WatchEvent.ts';

/** Where the main job shows what happens. */
export interface Display {
  /** Something has happened; the board shows it already. */
  show(event: WatchEvent, board: Board): void;
  /** Gives the terminal back; more than once does no harm. */
  readonly leave: () => void;
  /** Leaves, and says how it went. */
  end(board: Board): void;
}
