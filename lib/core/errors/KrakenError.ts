import type { Category } from './Category.ts';
import type { Ran } from './Ran.ts';
import type { Severity } from './Severity.ts';

/** What every error of this library tells beside its sentence. */
export interface ErrorFacts {
  /** For programs: `REFUSED`, `CHECKSUM`, `LINE_CLOSED`, or the exchange's own: `EOrder:Insufficient funds`. */
  readonly code: string;
  /** Default `unknown`. */
  readonly category?: Category;
  /** Default `passing` where it is retryable, else `error`. */
  readonly severity?: Severity;
  /** May the very same thing succeed a little later? What changes something has to be looked up first: see `ran`. */
  readonly retryable: boolean;
  /** What to do about it, a sentence. */
  readonly advice: string;
  /** Before the same thing is tried again, milliseconds at least. Default 0. */
  readonly pauseMs?: number;
  /** Was the call carried out? Default `maybe`. */
  readonly ran?: Ran;
  /** The call, by the exchange's own name. */
  readonly endpoint?: string | undefined;
  /** What led to it. Anything but an error of this library is dropped: it may carry a request with its key. */
  readonly cause?: unknown;
}

/** The root of all errors of this library. It never carries a key, a secret, a signature, a nonce, a code or a token. */
export class KrakenError extends Error {
  readonly code: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly retryable: boolean;
  readonly advice: string;
  /** Milliseconds. */
  readonly pauseMs: number;
  readonly ran: Ran;
  readonly endpoint: string | undefined;
  declare readonly cause?: KrakenError;

  constructor(message: string, facts: ErrorFacts) {
    super(message, facts.cause instanceof KrakenError ? { cause: facts.cause } : undefined);
    this.name = new.target.name;
    this.code = facts.code;
    this.category = facts.category ?? 'unknown';
    this.severity = facts.severity ?? (facts.retryable ? 'passing' : 'error');
    this.retryable = facts.retryable;
    this.advice = facts.advice;
    this.pauseMs = facts.pauseMs ?? 0;
    this.ran = facts.ran ?? 'maybe';
    this.endpoint = facts.endpoint;
  }

  /** For logs: JSON leaves the message and the cause of an error out. */
  toJSON(): Readonly<Record<string, unknown>> {
    return Object.fromEntries<unknown>([
      ['name', this.name],
      ['message', this.message],
      ...Object.entries(this),
      ...(this.cause === undefined ? [] : [['cause', this.cause.toJSON()] as const]),
    ]);
  }
}
