/**
 * What a call takes from the exchange's budgets.
 * `spot`: the REST counter of a key. `derivatives`, `history`: the two of Futures. `free`: public calls.
 */
export interface Cost {
  readonly pool: 'free' | 'spot' | 'derivatives' | 'history';
  /** Units of the pool; for some calls they depend on the parameters. */
  readonly units: number | ((params: Readonly<Record<string, unknown>>) => number);
  /** What it also takes from the matching engine's counter of the pair. */
  readonly engine?: 'add' | 'amend' | 'edit' | 'cancel' | 'cancelAll' | 'batchAdd' | 'batchCancel';
}
