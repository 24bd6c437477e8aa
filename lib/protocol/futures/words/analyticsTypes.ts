/** What can be asked about a market over time. */
export const analyticsTypes = [
  'open-interest',
  'aggressor-differential',
  'trade-volume',
  'trade-count',
  'liquidation-volume',
  'rolling-volatility',
  'long-short-ratio',
  'long-short-info',
  'cvd',
  'top-traders',
  'orderbook',
  'spreads',
  'liquidity',
  'slippage',
  'future-basis',
  'funding',
] as const;
