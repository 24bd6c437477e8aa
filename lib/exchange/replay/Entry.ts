/** One line of a recording. */
export interface Entry {
  /** Seconds since 1970, where known. */
  readonly t?: number;
  /** `in` from the exchange, `out` what the client said. */
  readonly dir: 'in' | 'out';
  /** Where it came in, where known: only `v2` can be played. */
  readonly door?: string;
  /** Which connection it came over, where known. */
  readonly connection?: number;
  /** As it was on the wire. */
  readonly text: string;
}
