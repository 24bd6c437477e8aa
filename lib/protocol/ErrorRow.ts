import type { ResponseFacts } from '../core/errors/ResponseError.ts';

/** The error class of the documented base API that stands for an exchange's error. */
interface DocumentedException {
  readonly name: string;
  readonly message: string;
}

/** What is known of one error string of the exchange. */
export interface ErrorRow extends Omit<ResponseFacts, 'code' | 'detail'> {
  /** The string, without its details. */
  readonly said: string;
  /** Does a Unix time follow, before which nothing should be tried? */
  readonly until?: true;
  readonly exception?: DocumentedException;
}
