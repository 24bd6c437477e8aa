/** A decimal as a whole number of its last digit: 1.50 is 150 at scale 2. */
export interface Scaled {
  readonly units: bigint;
  /** Digits behind the point. */
  readonly scale: number;
}
