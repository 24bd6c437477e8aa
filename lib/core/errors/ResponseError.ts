import { KrakenError } from './KrakenError.ts';

const passing = /^E(Service:(Unavailable|Busy|Throttled)|General:Internal error|API:Rate limit exceeded)/;

/** The exchange answered a request with its own error words. */
export class ResponseError extends KrakenError {
  readonly endpoint: string;
  /** The exchange's words, as they came: `EQuery:Unknown asset pair`. */
  readonly said: readonly string[];

  constructor(endpoint: string, said: readonly string[]) {
    super(`${endpoint}: ${said.join(', ')}`, {
      code: said[0] ?? 'UNKNOWN',
      retryable: said.some((words) => passing.test(words)),
      advice: 'The text names what the exchange did not like; its error list is in the vendor documents.',
    });
    this.endpoint = endpoint;
    this.said = said;
  }
}
