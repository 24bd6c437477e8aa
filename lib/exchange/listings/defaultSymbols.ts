/** The pairs that trade unless others are asked for. */
export const defaultSymbols: readonly string[] = [
  ...['BTC/USD', 'ETH/USD', 'SOL/USD', 'XRP/USD', 'DOGE/USD', 'ADA/USD', 'ETH/BTC', 'PEPE/USD'],
];
