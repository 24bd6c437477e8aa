/** An answer as the wire gave it. */
export interface Told {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** Where bytes were wanted. */
  readonly bytes?: Uint8Array;
}
