/** When an order was placed or last amended, microseconds since 1970; undefined when there is no such order. */
type Since = number | undefined;

/** What is asked of the matching engine for one pair. */
export type TradingRequest =
  | { readonly type: 'add' }
  | { readonly type: 'batchAdd'; readonly orders: number }
  | { readonly type: 'amend' | 'edit' | 'cancel'; readonly since: Since }
  /** Of each order that is cancelled, also by `cancel_all` and by the dead man's switch. */
  | { readonly type: 'batchCancel'; readonly since: readonly Since[] };
