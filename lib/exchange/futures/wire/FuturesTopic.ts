/** Something public that can be subscribed to, of one contract. */
export type FuturesTopic =
  | { readonly feed: 'book' | 'trade' | 'ticker' | 'ticker_lite'; readonly symbol: string }
  | {
      /** `candles_trade_1m` */
      readonly feed: `candles_trade_${string}`;
      readonly symbol: string;
      readonly minutes: number;
    };
