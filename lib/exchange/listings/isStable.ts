// Pure: tells what follows the price of money.

import { isMoney } from './isMoney.ts';

const pegged: ReadonlySet<string> = new Set([
  ...['USDT', 'USDC', 'DAI', 'USDG', 'PYUSD', 'RLUSD', 'USDQ', 'USDR', 'USDS', 'USD1', 'TUSD', 'USDE'],
  ...['EURC', 'EURR', 'EURQ'],
]);

/** Money and coins pegged to it: their pairs have fees of their own. @param name the modern name of an asset */
export const isStable = (name: string): boolean => isMoney(name) || pegged.has(name);
