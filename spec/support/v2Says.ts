const times = { time_in: '2026-11-03T09:15:21.000101Z', time_out: '2026-11-03T09:15:21.000149Z' };

/** What the exchange says on a V2 line, as its documents show it. */
export const v2Says = {
  status: {
    channel: 'status',
    type: 'update',
    data: [{ system: 'online', api_version: 'v2', version: '2.0.10' }],
  },
  beat: { channel: 'heartbeat' },
  ack: (req_id: number, result: object) => ({ method: 'subscribe', req_id, result, success: true, ...times }),
  left: (req_id: number, result: object) => ({
    method: 'unsubscribe',
    req_id,
    result,
    success: true,
    ...times,
  }),
  refusal: (req_id: number, error: string, symbol?: string) => ({
    error,
    method: 'subscribe',
    req_id,
    success: false,
    ...(symbol !== undefined && { symbol }),
    ...times,
  }),
  pong: (req_id: number) => ({ method: 'pong', req_id, ...times }),
  ticker: (symbol: string, last: number, type: 'snapshot' | 'update' = 'update') => ({
    channel: 'ticker',
    type,
    data: [
      {
        symbol,
        bid: last - 1,
        bid_qty: 1.5,
        ask: last + 1,
        ask_qty: 2.5,
        last,
        volume: 10,
        vwap: last,
        low: last,
        high: last,
        change: 0,
        change_pct: 0,
      },
    ],
  }),
  trade: (symbol: string, trade_id: number, price: number) => ({
    channel: 'trade',
    type: 'update',
    data: [
      {
        symbol,
        side: 'buy',
        price,
        qty: 0.5,
        ord_type: 'market',
        trade_id,
        timestamp: '2026-11-03T09:15:22.551020Z',
      },
    ],
  }),
  book: (
    symbol: string,
    type: 'snapshot' | 'update',
    bids: readonly (readonly [number, number])[],
    asks: readonly (readonly [number, number])[],
  ) => ({
    channel: 'book',
    type,
    data: [
      {
        symbol,
        bids: bids.map(([price, qty]) => ({ price, qty })),
        asks: asks.map(([price, qty]) => ({ price, qty })),
        checksum: 1,
      },
    ],
  }),
  /** @param bars minute since 1970, and the price of all that was traded in it */
  ohlc: (
    symbol: string,
    type: 'snapshot' | 'update',
    bars: readonly (readonly [minute: number, price: number])[],
    interval = 1,
  ) => ({
    channel: 'ohlc',
    type,
    timestamp: '2026-11-03T09:15:22.551020Z',
    data: bars.map(([minute, price]) => ({
      symbol,
      open: price,
      high: price,
      low: price,
      close: price,
      vwap: price,
      trades: 1,
      volume: 1,
      interval_begin: new Date(minute * 60_000).toISOString(),
      interval,
    })),
  }),
  instrument: (type: 'snapshot' | 'update', symbols: readonly string[]) => ({
    channel: 'instrument',
    type,
    data: {
      assets: [{ id: 'USD', status: 'enabled', precision: 4, precision_display: 2 }],
      pairs: symbols.map((symbol) => ({
        symbol,
        base: symbol.split('/')[0],
        quote: 'USD',
        status: 'online',
        price_precision: 1,
        price_increment: 0.1,
        qty_precision: 8,
        qty_increment: 0.00000001,
        qty_min: 0.0001,
        cost_min: 0.5,
      })),
    },
  }),
} as const;
