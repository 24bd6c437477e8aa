/** An amount of an asset to put aside, whole last digits. */
export interface Hold {
  readonly asset: string;
  readonly amount: bigint;
}
