import type { Candle } from '../core/model/Candle.ts';
import type { Level } from '../core/model/Level.ts';
import type { Faults } from './faults/Faults.ts';
import type { Said } from './Said.ts';
import type { LineCounts } from './wire/LineCounts.ts';

/** Both sides of a book whole, best level first. */
export interface TrueBook {
  readonly bids: readonly Level[];
  readonly asks: readonly Level[];
}

/** An exchange that runs. */
export interface Exchange {
  /** `ws://127.0.0.1:PORT/v2` */
  readonly wsUrl: string;
  /** `http://127.0.0.1:PORT` */
  readonly restUrl: string;
  readonly symbols: readonly string[];
  readonly faults: Faults;
  /** Time of the market, milliseconds since 1970. */
  readonly now: () => number;
  /** What clients said, oldest first: the last 10,000 texts. */
  readonly said: () => readonly Said[];
  /** What clients were told, oldest first: the last 2,000 texts. */
  readonly told: () => readonly Said[];
  readonly counts: () => LineCounts;
  /** The truth, to compare a client's book against. @throws {InputError} the symbol is not traded here, or a recording plays */
  books(symbol: string): TrueBook;
  /** The truth, oldest first; the last one is forming. @param minutes length  @throws {InputError} as `books` */
  candles(symbol: string, minutes: number): readonly Candle[];
  /** Resolves when every subscription so far was played to the end of the recording. @throws {InputError} no recording plays */
  replayEnded(): Promise<void>;
  /** Ends all: no socket, timer or server is left. */
  close(): Promise<void>;
}
