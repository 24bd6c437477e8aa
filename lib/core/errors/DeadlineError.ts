import { KrakenError } from './KrakenError.ts';

/** A request took longer than it was given. */
export class DeadlineError extends KrakenError {
  declare readonly endpoint: string;
  /** What it was given, milliseconds. */
  readonly ms: number;

  constructor(endpoint: string, ms: number) {
    super(`${endpoint}: no answer within ${ms} ms`, {
      code: 'TIMEOUT',
      category: 'network',
      retryable: true,
      advice: 'Give it more time or try again; what is not a read may have been carried out.',
      endpoint,
    });
    this.ms = ms;
  }
}
