import type { Fault, FaultName } from './script/Fault.ts';
import type { ScriptOptions } from './script/readFaultScript.ts';

/** What a fault is counted under: its name in scripts, but for these four. */
export type FaultCount =
  | Exclude<FaultName, 'refuse' | 'http' | 'go' | 'online'>
  | 'say'
  | 'refuseUpgrade'
  | 'failHttp'
  | 'stallHttp';

/** What was done wrong on purpose, each counted when it was carried out: once for each socket, frame or request that it struck. */
export type FaultCounts = Readonly<Record<FaultCount, number>>;

/** What can be made to go wrong, at once or with what comes next. */
export interface Faults {
  /** Destroys every socket: no close frame, code 1006 for the client. */
  drop(): void;
  /** Closes every connection properly. @param code 1000 to 4999 as WebSocket allows  @param reason at most 123 bytes */
  close(code: number, reason?: string): void;
  /**
   * Sockets stay open and nothing at all is said or heard on them: no beat, no data, no answer, no pong.
   * @param on default true; false lets the exchange go on, without what was missed
   */
  stall(on?: boolean): void;
  /**
   * The next book update of V2 has one quantity in the top ten that is a lot too much; its checksum is the true one.
   * @param symbol default: whichever comes first
   */
  corrupt(symbol?: string): void;
  /** The next book update that changes the top ten is not sent. @param symbol default: whichever comes first */
  skip(symbol?: string): void;
  /** The next acknowledgement of a subscription is not sent; the subscription holds, and its data comes. */
  loseAck(): void;
  /** The next subscription is acknowledged, and then nothing comes of it. */
  ackNoData(): void;
  /** Says any text on every open connection. */
  say(text: string): void;
  /** The next upgrades are answered with an HTTP status. @param times default 1 */
  refuseUpgrade(status: number, times?: number): void;
  /** The next REST requests are answered with an HTTP status and a page that is not JSON. @param times default 1 */
  failHttp(status: number, times?: number): void;
  /** REST requests get no answer. @param on default true; false answers what was held back */
  stallHttp(on?: boolean): void;
  /**
   * One fault by its word or as a value: `order('delay[250]')`. Faults of frames strike the next frame of each open line.
   * @throws {InputError} there is no such fault; the advice names near ones
   */
  order(fault: string | Fault): void;
  /**
   * Plays faults by a script in marbles: `--a--(1006)--ackNoData--badCrc--tokenExpired|`; a frame is 100 ms of the clock.
   * @returns stops it, and leaves what is broken
   * @throws {InputError} the script can not be read; the message says where
   */
  readonly script: (text: string, options?: ScriptOptions) => () => void;
  /**
   * Lets chance strike, by the rates of each word: `random({ drop: 0.01, 'delay[500]': 0.05 })`. Equal seeds strike equally.
   * @param seed default 1  @returns stops it
   * @throws {InputError} a rate or a word can not be
   */
  random(rates: Readonly<Record<string, number>>, seed?: number): () => void;
  /** Ends scripts and chance, forgets all that was ordered and puts right what is broken. */
  calm(): void;
  readonly counts: () => FaultCounts;
}
