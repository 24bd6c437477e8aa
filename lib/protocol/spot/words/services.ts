/** What maintenance and incidents can touch. */
export const services = [
  'spot_ws',
  'spot_rest',
  'spot_fix',
  'spot_trading',
  'futures_ws',
  'futures_rest',
  'futures_fix',
  'futures_trading',
  'all',
  'unspecified',
] as const;
