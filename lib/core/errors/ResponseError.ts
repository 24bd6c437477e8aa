import { KrakenError } from './KrakenError.ts';

const passing = /^E(Service:(Unavailable|Busy|Throttled)|General:Internal error)/;
const tooFast = /^E(API:Rate limit exceeded|General:Too many requests)/;

/** The exchange answered a request with its own error words. */
export class ResponseError extends KrakenError {
  readonly endpoint: string;
  /** The exchange's words, as they came: `EQuery:Unknown asset pair`. */
  readonly said: readonly string[];

  constructor(endpoint: string, said: readonly string[]) {
    const limited = said.some((words) => tooFast.test(words));
    super(`${endpoint}: ${said.join(', ')}`, {
      code: said[0] ?? 'UNKNOWN',
      retryable: limited || said.some((words) => passing.test(words)),
      pauseMs: limited ? 1_000 : 0,
      advice: limited
        ? 'Ask less often: the exchange counts calls by address, and lets them run off with time.'
        : 'The text names what the exchange did not like; its error list is in the vendor documents.',
    });
    this.endpoint = endpoint;
    this.said = said;
  }
}
