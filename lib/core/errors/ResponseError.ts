import { type ErrorFacts, KrakenError } from './KrakenError.ts';
import type { Reaction } from './Reaction.ts';
import { unknownFacts } from './unknownFacts.ts';

/** What is known of the exchange's words. */
export interface ResponseFacts
  extends Required<
    Pick<ErrorFacts, 'code' | 'category' | 'severity' | 'retryable' | 'advice' | 'pauseMs' | 'ran'>
  > {
  readonly reaction: Reaction;
  /** What the exchange added to the words that are known: a field, a time. Empty where nothing. */
  readonly detail: string;
}

/** The exchange answered a request with its own error words; the code is the first of them, without its details. */
export class ResponseError extends KrakenError {
  declare readonly endpoint: string;
  /** The exchange's words, as they came: `EQuery:Unknown asset pair`. What looks like a secret is taken out. */
  readonly said: readonly string[];
  readonly detail: string;
  readonly reaction: Reaction;

  /** @param facts default: nothing is known of these words */
  constructor(endpoint: string, said: readonly string[], facts?: ResponseFacts) {
    const known = facts ?? { ...unknownFacts, code: said[0] ?? 'UNKNOWN', detail: '' };
    super(`${endpoint}: ${said.join(', ')}`, { ...known, endpoint });
    this.said = said;
    this.detail = known.detail;
    this.reaction = known.reaction;
  }
}
