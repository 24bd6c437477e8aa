import type { Candle } from '../core/model/Candle.ts';
import type { Level } from '../core/model/Level.ts';
import type { BoxAccount } from './AccountOptions.ts';
import type { Faults } from './faults/Faults.ts';
import type { ScriptedOrder } from './orderScript/orderScripts.ts';
import type { Said } from './Said.ts';
import type { Witness } from './Witness.ts';
import type { LineCounts } from './wire/LineCounts.ts';

/** Both sides of a book whole, best level first. */
export interface TrueBook {
  readonly bids: readonly Level[];
  readonly asks: readonly Level[];
}

/** Where each part of the exchange is reached. */
export interface Urls {
  readonly spotRest: string;
  readonly futuresRest: string;
  readonly v2: string;
  readonly v2Private: string;
  readonly l3: string;
  readonly v1: string;
  readonly v1Private: string;
  readonly unifiedPublic: string;
  readonly unifiedPrivate: string;
  readonly futuresWs: string;
  /** A page with the state and every fault as a button; only over sockets. */
  readonly control: string;
}

/** An exchange that runs. */
export interface Exchange {
  /** `ws://127.0.0.1:PORT/v2` */
  readonly wsUrl: string;
  /** `http://127.0.0.1:PORT` */
  readonly restUrl: string;
  readonly urls: Urls;
  /** With keys that open nothing but this exchange. */
  readonly accounts: readonly BoxAccount[];
  /** Spot pairs. */
  readonly symbols: readonly string[];
  /** Derivatives. */
  readonly contracts: readonly string[];
  readonly faults: Faults;
  /** The same as `faults.script`. */
  readonly fault: Faults['script'];
  /**
   * Lets time pass at once: what would have happened in between happens, in order.
   * @param ms of the clock; the market's time passes `speed` times as fast  @throws {InputError} not 0 to ten days
   */
  advance(ms: number): void;
  /**
   * What happens to the next order that comes, in place of the market: `nextOrder('fill half, wait 1s, cancel')`.
   * Steps: `fill` (all), `fill half`, `fill 25%`, `fill 0.1 at 98000`, `wait 200ms`, `cancel`, `cancel <reason>`, `expire`,
   * `free` (from here on like any other), `refuse EOrder:Insufficient funds`. No fill is worse than the order's limit, or
   * than the last price for one without. Called again, it is for the order after that.
   * @param of only orders of this account and symbol  @throws {InputError} a step is none, or a recording plays
   */
  nextOrder(script: string, of?: ScriptedOrder): void;
  /** Tells all that clients and the exchange say to each other. @returns ends it */
  readonly witness: (listener: Witness) => () => void;
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
