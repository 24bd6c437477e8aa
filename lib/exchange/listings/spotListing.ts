// Pure: derives a pair from a coin and what it is quoted in.

import type { Coin } from './coins.ts';
import { defaultSymbols } from './defaultSymbols.ts';
import { feeSchedules } from './feeSchedules.ts';
import { isStable } from './isStable.ts';
import type { Listing } from './Listing.ts';
import { leverageOf } from './leverageOf.ts';
import { lotsOf } from './lotsOf.ts';
import { pairFacts } from './pairFacts.ts';
import type { Quote } from './quotes.ts';

/** Digits behind the point of a quantity where they are not eight: coins of the smallest price, but for PEPE. */
const lotDigits: ReadonlyMap<string, number> = new Map([
  ['SHIB', 5],
  ['BONK', 5],
  ['KIN', 5],
  ['BTT', 5],
  ['MOG', 5],
]);

/** Digits that leave four significant ones. */
const fourDigits = (price: number): number =>
  Math.min(10, Math.max(0, 3 - Number(price.toExponential().split('e')[1])));

/** A position is at most worth this, US dollars. */
const mostPosition = 25_000_000;

/** @param rank 1 for the busiest */
export function spotListing(coin: Coin, quote: Quote, rank: number): Listing {
  const symbol = `${coin.name}/${quote.name}`;
  const own = pairFacts.get(symbol);
  const rate = coin.usd / quote.usd;
  const { fewerDigits } = quote;
  const derived = fewerDigits === undefined ? fourDigits(rate) : Math.max(0, coin.digits - fewerDigits);
  const pricePrecision = own?.pricePrecision ?? derived;
  const qtyPrecision = lotDigits.get(coin.name) ?? 8;
  const tickSize = own?.tickSize ?? 1;
  // the long tail trades less, but not as much less as its rank
  const worth = 30_000 * Math.sqrt(quote.share / (coin.order + 1));
  const lots = lotsOf(own?.size ?? worth / coin.usd, qtyPrecision);
  const leverage = leverageOf(coin.name, quote.name);
  const limit = Number(lotsOf(mostPosition / Math.sqrt(coin.order + 1) / coin.usd, 0));
  return {
    kind: 'spot',
    symbol,
    base: coin.name,
    quote: quote.name,
    pricePrecision,
    qtyPrecision,
    costPrecision: quote.costPrecision,
    tickSize,
    price: Math.round((rate * 10 ** pricePrecision) / tickSize) * tickSize,
    lots,
    lotsMin: defaultSymbols.includes(symbol) ? lots / 10_000n : lotsOf(5 / coin.usd, qtyPrecision),
    costMin: quote.costMin,
    leverageBuy: leverage,
    leverageSell: leverage,
    marginCall: 80,
    marginStop: 40,
    longLimit: leverage.length > 0 ? limit : undefined,
    shortLimit: leverage.length > 0 ? Math.max(1, Math.floor((limit * 3) / 5)) : undefined,
    status: 'online',
    fees: isStable(coin.name) ? feeSchedules.stable : feeSchedules.coins,
    rank,
  };
}
