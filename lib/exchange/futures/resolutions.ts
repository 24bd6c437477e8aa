// Pure: the lengths of candles.

/** Minutes by name. */
export const resolutions: ReadonlyMap<string, number> = new Map([
  ['1m', 1],
  ['5m', 5],
  ['15m', 15],
  ['30m', 30],
  ['1h', 60],
  ['4h', 240],
  ['12h', 720],
  ['1d', 1_440],
  ['1w', 10_080],
]);
