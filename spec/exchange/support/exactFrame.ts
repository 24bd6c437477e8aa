type Digits = Readonly<
  Record<
    | 'price'
    | 'qty'
    | 'bid'
    | 'bid_qty'
    | 'ask'
    | 'ask_qty'
    | 'last'
    | 'open'
    | 'high'
    | 'low'
    | 'close'
    | 'vwap'
    | 'volume'
    | 'interval_begin'
    | 'timestamp'
    | 'symbol'
    | 'side',
    string
  >
>;

/** Reads a frame with every fraction as the text that it was. */
export const exactFrame = (text: string) =>
  JSON.parse(text.replace(/":(-?\d+\.\d+)/g, '":"$1"')) as {
    readonly channel: string;
    readonly type: string;
    readonly timestamp?: string;
    readonly data: readonly (Digits & { readonly trades: number; readonly trade_id: number })[];
  };
