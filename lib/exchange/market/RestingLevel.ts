/** What is seen at one price of a side. */
export interface RestingLevel {
  /** Ticks. */
  readonly price: number;
  /** Lots. */
  readonly qty: bigint;
}
