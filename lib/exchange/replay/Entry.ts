/** One line of a recording. */
export interface Entry {
  /** Seconds since 1970, where known. */
  readonly t?: number;
  /** `in` from the exchange, `out` what the client said. */
  readonly dir: 'in' | 'out';
  /** As it was on the wire. */
  readonly text: string;
}
