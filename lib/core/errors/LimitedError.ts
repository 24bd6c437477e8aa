import { KrakenError } from './KrakenError.ts';

/** A call was refused here, before anything was sent: it would have gone over a rate limit of the exchange. */
export class LimitedError extends KrakenError {
  declare readonly endpoint: string;
  /** After so many milliseconds the budget has room for it. */
  readonly waitMs: number;
  /** Which budget has none now: `spot`, `derivatives`, the engine's counter of a pair ... */
  readonly budget: string;

  constructor(endpoint: string, waitMs: number, budget: string) {
    super(`${endpoint}: the ${budget} budget has no room for ${waitMs} ms`, {
      code: 'LIMITED',
      category: 'rate',
      retryable: true,
      ran: 'no',
      pauseMs: waitMs,
      advice: 'Call again after that time, ask for less, or let calls wait for their turn.',
      endpoint,
    });
    this.waitMs = waitMs;
    this.budget = budget;
  }
}
