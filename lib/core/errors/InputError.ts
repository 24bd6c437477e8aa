import { KrakenError } from './KrakenError.ts';

/** The caller asked for something that can not be: told before anything is sent. */
export class InputError extends KrakenError {
  /** @param message what is wrong  @param advice what would be right */
  constructor(message: string, advice: string) {
    super(message, { code: 'INPUT', category: 'input', retryable: false, ran: 'no', advice });
  }
}
