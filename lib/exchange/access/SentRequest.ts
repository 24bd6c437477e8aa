/** A request as it came, to the letter: signatures are made over what was sent. */
export interface SentRequest {
  /** Without the query: `/0/private/Balance`. */
  readonly path: string;
  /** Without the question mark; empty when there is none. */
  readonly query: string;
  /** Empty when there is none. */
  readonly body: string;
  /** Empty when there is none, which means a form. */
  readonly contentType: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}
