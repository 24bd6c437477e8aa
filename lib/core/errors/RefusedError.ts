import { KrakenError } from './KrakenError.ts';

/** The exchange refused a subscription: its own words, for the observers of that topic alone. */
export class RefusedError extends KrakenError {
  readonly topic: string;
  /** The exchange's words. */
  readonly said: string;

  constructor(topic: string, said: string) {
    super(`${topic} was refused: ${said}`, {
      code: 'REFUSED',
      category: 'input',
      ran: 'no',
      retryable: false,
      advice: 'Compare symbol and parameters with instruments(); names are the modern ones, such as BTC/USD.',
    });
    this.topic = topic;
    this.said = said;
  }
}
