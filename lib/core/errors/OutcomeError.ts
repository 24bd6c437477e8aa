import { KrakenError } from './KrakenError.ts';

/** What is known of a call whose answer was lost. */
export interface Lost {
  readonly endpoint: string;
  /** The client order ids that it carried. */
  readonly identities: readonly string[];
  /** When it was sent, milliseconds since 1970. */
  readonly sentMs: number;
  /** How its answer was lost. */
  readonly cause: KrakenError;
}

/** A call that changes something was sent and its answer was lost: it may have been carried out, or not. */
export class OutcomeError extends KrakenError {
  readonly outcome = 'unknown';
  declare readonly endpoint: string;
  /** The client order ids by which what happened can be found; none where the call takes none. */
  readonly identities: readonly string[];
  /** When it was sent, milliseconds since 1970. */
  readonly sentMs: number;

  constructor({ endpoint, identities, sentMs, cause }: Lost) {
    super(`${endpoint}: sent, but it is not known whether it was carried out`, {
      code: 'OUTCOME_UNKNOWN',
      category: cause.category,
      severity: 'error',
      retryable: false,
      ran: 'maybe',
      pauseMs: cause.pauseMs,
      advice:
        identities.length > 0
          ? 'Do not send it again: reconcile() finds out what happened.'
          : 'Do not send it again before you have looked up what happened: it carries no id to find it by.',
      endpoint,
      cause,
    });
    this.identities = identities;
    this.sentMs = sentMs;
  }

  /** The client order id of a call that carries one; undefined where it carries none or many. */
  get identity(): string | undefined {
    return this.identities.length === 1 ? this.identities[0] : undefined;
  }
}
