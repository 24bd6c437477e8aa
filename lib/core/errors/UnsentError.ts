import { KrakenError } from './KrakenError.ts';

/** A call over a line was given up before it was sent: there was no line for it in time. */
export class UnsentError extends KrakenError {
  declare readonly endpoint: string;

  /** @param ms how long it waited */
  constructor(endpoint: string, ms: number) {
    super(`${endpoint} was not sent: no line was ready for it within ${ms} ms`, {
      code: 'UNSENT',
      category: 'line',
      retryable: true,
      ran: 'no',
      advice:
        'Nothing happened at the exchange. status$ tells how the line stands; call again when it is open.',
      endpoint,
    });
  }
}
