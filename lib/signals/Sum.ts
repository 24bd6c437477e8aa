/** A sum and the digits that it has lost so far. */
export interface Sum {
  readonly total: number;
  readonly lost: number;
}
