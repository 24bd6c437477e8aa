/** A request, ready to be sent as it is. */
export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The exact text that was signed, if any. */
  readonly body?: string;
  /** Wanted as bytes; else as text. */
  readonly answer?: 'bytes';
}
