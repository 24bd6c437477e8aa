/** The candle lengths that the exchange keeps. */
export type Interval = '1m' | '5m' | '15m' | '30m' | '1h' | '4h' | '1d' | '1w' | '15d';
