import { KrakenError } from './KrakenError.ts';

/** A book differs from the exchange's: some change was lost, doubled or damaged. */
export class ChecksumError extends KrakenError {
  readonly symbol: string;
  /** The sum that the exchange told. */
  readonly told: number;
  /** The sum of the book that we hold. */
  readonly held: number;

  constructor(symbol: string, told: number, held: number) {
    super(`book of ${symbol} differs from the exchange's: checksum ${held}, told ${told}`, {
      code: 'CHECKSUM',
      category: 'book',
      ran: 'no',
      retryable: true,
      advice: 'Ask for the book again; resync() does.',
    });
    this.symbol = symbol;
    this.told = told;
    this.held = held;
  }
}
