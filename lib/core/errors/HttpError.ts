import { KrakenError } from './KrakenError.ts';

/** A request got no usable answer: no connection, a status that is not 2xx, or a body that is not JSON. */
export class HttpError extends KrakenError {
  readonly endpoint: string;
  /** HTTP status; 0 where there was no answer at all. */
  readonly status: number;

  constructor(endpoint: string, status: number, what: string) {
    super(`${endpoint}: ${what}`, {
      code: 'HTTP',
      retryable: status === 0 || status === 429 || status >= 500,
      pauseMs: status === 429 ? 1_000 : 0,
      advice:
        'Reads may be tried again after a pause; look up what happened before you repeat anything else.',
    });
    this.endpoint = endpoint;
    this.status = status;
  }
}
