/** What a fault does to the book updates of a symbol in one step. */
export type Harm =
  | { readonly type: 'skip' }
  /** One level is told with a lot too much; the checksum stays the true one. */
  | { readonly type: 'corrupt'; readonly side: 'bids' | 'asks'; readonly price: number };
