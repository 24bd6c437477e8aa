/** What a call gives, whole. */
export interface Answer<R> {
  readonly result: R;
  /** The exchange's warnings beside a result that counts, in its words; mostly none. */
  readonly warnings: readonly string[];
}
