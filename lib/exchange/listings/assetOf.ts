// Pure: the facts of an asset, by any of its names.

import type { Asset } from './Asset.ts';
import { isMoney } from './isMoney.ts';
import { isStable } from './isStable.ts';

/** Short names that differ from the modern ones. */
const shortOf: ReadonlyMap<string, string> = new Map([
  ['BTC', 'XBT'],
  ['DOGE', 'XDG'],
]);

/** Old assets have a letter before their short name: X for coins, Z for money. */
const prefixOf: ReadonlyMap<string, string> = new Map([
  ...['XBT', 'ETH', 'XRP', 'LTC', 'XLM', 'XMR', 'ZEC', 'ETC', 'XDG', 'REP', 'MLN'].map(
    (altname) => [altname, 'X'] as const,
  ),
  ...['USD', 'EUR', 'GBP', 'CAD', 'JPY', 'AUD'].map((altname) => [altname, 'Z'] as const),
]);

const modernOf: ReadonlyMap<string, string> = new Map([
  ...Array.from(shortOf, ([name, altname]) => [altname, name] as const),
  ...Array.from(prefixOf, ([altname, letter]) => {
    const modern = Array.from(shortOf).find(([, short]) => short === altname)?.[0];
    return [`${letter}${altname}`, modern ?? altname] as const;
  }),
]);

/** Ledgers of these are kept to the lot and no finer. */
const eightDigits: ReadonlySet<string> = new Set([
  'USDT',
  'USDC',
  'ADA',
  'XRP',
  'XTZ',
  'ATOM',
  'TRX',
  'DOGE',
  'ALGO',
]);

/** What counts as collateral, hundredths, and what borrowing costs, hundredths of a percent. */
const weights: ReadonlyMap<string, readonly [collateral: number, marginRate: number]> = new Map([
  ['USD', [100, 2]],
  ['EUR', [99, 2]],
  ['GBP', [98, 2]],
  ['CAD', [97, 2]],
  ['AUD', [97, 2]],
  ['CHF', [97, 2]],
  ['JPY', [97, 2]],
  ['USDT', [95, 2]],
  ['USDC', [99, 2]],
  ['BTC', [95, 1]],
  ['ETH', [95, 2]],
  ['SOL', [90, 2]],
  ['XRP', [90, 2]],
  ['LTC', [85, 2]],
  ['ADA', [85, 2]],
  ['DOGE', [80, 2]],
  ['LINK', [80, 2]],
  ['DOT', [80, 2]],
  ['AVAX', [80, 2]],
  ['BCH', [80, 2]],
  ['XLM', [75, 2]],
  ['ATOM', [75, 2]],
  ['TRX', [75, 2]],
  ['XMR', [70, 2]],
  ['UNI', [70, 2]],
  ['AAVE', [70, 2]],
]);

/**
 * The facts of an asset; one that nobody described is taken for a coin that is no collateral.
 * @param anyName `BTC`, `XBT` or `XXBT`
 * @see https://docs.kraken.com/api/docs/rest-api/get-asset-info
 */
export function assetOf(anyName: string): Asset {
  const name = modernOf.get(anyName) ?? anyName;
  const altname = shortOf.get(name) ?? name;
  const money = isMoney(name);
  const [collateral, marginRate] = weights.get(name) ?? [0, undefined];
  return {
    name,
    altname,
    id: `${prefixOf.get(altname) ?? ''}${altname}`,
    class: 'currency',
    money,
    decimals: money ? 4 : eightDigits.has(name) ? 8 : 10,
    displayDecimals: money ? 2 : isStable(name) ? 4 : 5,
    collateral,
    borrowable: marginRate !== undefined,
    marginRate,
    status: 'enabled',
  };
}
