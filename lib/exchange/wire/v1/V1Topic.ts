/** What can be listened to of a pair. */
export type V1Kind =
  | { readonly channel: 'ticker' | 'trade' | 'spread' }
  | { readonly channel: 'ohlc' /** Minutes. */; readonly interval: number }
  | { readonly channel: 'book'; readonly depth: number };

/** A public topic of one pair, which is called by its old name: `XBT/USD`. */
export type V1Topic = V1Kind & { readonly pair: string };
