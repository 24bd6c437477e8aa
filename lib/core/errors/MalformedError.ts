import { KrakenError } from './KrakenError.ts';

/** A text of the exchange does not have the shape that its documents promise. */
export class MalformedError extends KrakenError {
  /** @param where path of what is odd: `book.bids.0.price`  @param wanted what should stand there */
  constructor(where: string, wanted: string) {
    super(`${where} is not ${wanted}`, {
      code: 'MALFORMED',
      category: 'protocol',
      retryable: false,
      advice: 'The frame was left out; if it repeats, the exchange has changed its wire.',
    });
  }
}
