/** An order that rests, as others see it. */
export interface SeenOrder {
  readonly id: string;
  /** Ticks. */
  readonly price: number;
  /** Lots that are seen. */
  readonly qty: bigint;
  /** When it came into its queue, nanoseconds since 1970; later orders of a price have higher ones. */
  readonly stamp: bigint;
}
