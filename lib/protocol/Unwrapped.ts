/** An answer without its envelope. */
export interface Unwrapped {
  readonly result: unknown;
  /** `W...` entries: they come beside a result that counts. */
  readonly warnings: readonly string[];
}
