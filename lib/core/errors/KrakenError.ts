/** What every error of this library tells beside its sentence. */
export interface ErrorFacts {
  /** For programs: `REFUSED`, `CHECKSUM`, `LINE_CLOSED` ... */
  readonly code: string;
  /** May the very same thing succeed a little later? */
  readonly retryable: boolean;
  /** What to do about it, a sentence. */
  readonly advice: string;
  /** Before the same thing is tried again, milliseconds at least. Default 0. */
  readonly pauseMs?: number;
}

/** The root of all errors of this library. It never carries a key, a secret, a signature, a nonce or a token. */
export class KrakenError extends Error {
  readonly code: string;
  readonly retryable: boolean;
  readonly advice: string;
  readonly pauseMs: number;

  constructor(message: string, { code, retryable, advice, pauseMs = 0 }: ErrorFacts) {
    super(message);
    this.name = new.target.name;
    this.code = code;
    this.retryable = retryable;
    this.advice = advice;
    this.pauseMs = pauseMs;
  }
}
