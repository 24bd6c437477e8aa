/** How long a candle is. */
export const resolutions = ['1m', '5m', '15m', '30m', '1h', '4h', '12h', '1d', '1w'] as const;
