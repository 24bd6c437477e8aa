import { KrakenError } from './KrakenError.ts';
import { statusFacts } from './statusFacts.ts';

/** What is known of a useless answer beside its status. */
export interface HttpHints {
  /** How long the server wants us to wait, milliseconds. Default: what the status says. */
  readonly pauseMs?: number | undefined;
  /** Default: what the status says. */
  readonly advice?: string | undefined;
}

/** A request got no usable answer: no connection, a status that is not 2xx, or a body that is not JSON. */
export class HttpError extends KrakenError {
  declare readonly endpoint: string;
  /** HTTP status; 0 where there was no answer at all. */
  readonly status: number;

  /** @param what in our words, never in those of the body: a body may repeat what was sent */
  constructor(endpoint: string, status: number, what: string, { pauseMs, advice }: HttpHints = {}) {
    const facts = statusFacts(status);
    super(`${endpoint}: ${what}`, {
      ...facts,
      code: 'HTTP',
      endpoint,
      pauseMs: pauseMs ?? facts.pauseMs,
      advice: advice ?? facts.advice,
    });
    this.status = status;
  }
}
