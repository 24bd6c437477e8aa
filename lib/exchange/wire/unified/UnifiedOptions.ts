/** What nobody has seen of the real socket yet, and faults of it. */
export interface UnifiedOptions {
  /** Do ticks carry what only contracts have (mark, index, funding)? Default true. */
  readonly tickerExtras?: boolean;
  /** Does the fill that completes an order say `filled`, or `partially_filled` as on Spot? Default true. */
  readonly lastFillFilled?: boolean;
  /** Does an event `filled` follow that fill, as on Spot? Default false. */
  readonly filledEvent?: boolean;
  /** Asked for each snapshot of positions: is it too large to be sent? Default never. */
  readonly snapshotTooLarge?: () => boolean;
  /** Asked for each message of ledgers: is it lost, so that a sequence number is missing? Default never. */
  readonly ledgersGap?: () => boolean;
}
