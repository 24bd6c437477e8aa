/** An answer, whatever its status; the text is not parsed. */
export interface HttpResponse {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** Empty where bytes were wanted, unless they are JSON by what the server says of them. */
  readonly text: string;
  /** Where bytes were wanted: all of them, as they came. */
  readonly bytes?: Uint8Array;
}
