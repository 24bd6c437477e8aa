import type { Closed } from '../../core/model/Closed.ts';
import type { Forming } from '../../core/model/Forming.ts';
import type { Book } from '../../market/Book.ts';
import type { LineStatus } from '../../session/LineStatus.ts';
import type { Cross } from '../../signals/crossover.ts';

/** What is known of one symbol. */
export interface Panel {
  readonly book?: Book;
  readonly forming?: Forming;
  /** Newest last. */
  readonly closed: readonly Closed[];
  readonly fast?: number;
  readonly slow?: number;
  readonly gaps: number;
}

/** All that the screen shows. */
export interface Board {
  readonly panels: ReadonlyMap<string, Panel>;
  /** Newest last. */
  readonly signals: readonly { readonly symbol: string; readonly cross: Cross<Closed> }[];
  readonly signalCount: number;
  readonly line: LineStatus;
  readonly reconnects: number;
  readonly framesPerSecond: number;
  readonly frames: number;
  /** Book frames that came. */
  readonly bookFrames: number;
  /** Books whose checksum was right. */
  readonly verified: number;
  readonly bad: number;
}
