/** What was done wrong on purpose, each counted when it was carried out. */
export interface FaultCounts {
  /** Sockets destroyed. */
  readonly drop: number;
  /** Sockets closed with a close frame. */
  readonly close: number;
  /** Times that everything fell silent. */
  readonly stall: number;
  /** Steps of a symbol whose book update was told wrong, or not at all. */
  readonly corrupt: number;
  readonly skip: number;
  /** Acks left out, and subscriptions that stayed without data. */
  readonly loseAck: number;
  readonly ackNoData: number;
  /** Texts said out of turn. */
  readonly say: number;
  readonly refuseUpgrade: number;
  readonly failHttp: number;
  /** Requests that were held back. */
  readonly stallHttp: number;
}

/** What can be made to go wrong, at once or with what comes next. */
export interface Faults {
  /** Destroys every socket: no close frame, code 1006 for the client. */
  drop(): void;
  /** Closes every connection properly. @param code 1000 to 4999 as WebSocket allows */
  close(code: number, reason?: string): void;
  /**
   * Sockets stay open and nothing at all is said or heard on them: no beat, no data, no answer, no pong.
   * @param on default true; false lets the exchange go on, without what was missed
   */
  stall(on?: boolean): void;
  /**
   * The next book update has one quantity in the top ten that is a lot too much; its checksum is the true one.
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
  readonly counts: () => FaultCounts;
}
