import type { Closed } from '../../core/model/Closed.ts';
import type { Forming } from '../../core/model/Forming.ts';
import type { Book } from '../../market/Book.ts';
import type { LineStatus } from '../../session/LineStatus.ts';
import type { Signal } from './Signal.ts';

/** What is known of one symbol. */
export interface Panel {
  readonly book?: Book;
  readonly forming?: Forming;
  /** Newest last. */
  readonly closed: readonly Closed[];
  /** What the strategy computed last, by its names. */
  readonly numbers: Readonly<Record<string, number>>;
  readonly gaps: number;
}

/** All that the screen shows. */
export interface Board {
  readonly panels: ReadonlyMap<string, Panel>;
  /** Newest last. */
  readonly signals: readonly Signal[];
  readonly signalCount: number;
  readonly line: LineStatus;
  readonly reconnects: number;
  readonly framesPerSecond: number;
  /** Frames since the last tick. */
  readonly fresh: number;
  readonly frames: number;
  /** Book frames that came. */
  readonly bookFrames: number;
  /** Books whose checksum was right. */
  readonly verified: number;
  /** Books whose checksum was not: each was asked for again. */
  readonly bad: number;
}
