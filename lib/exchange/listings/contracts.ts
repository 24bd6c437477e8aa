// Pure: every contract of the derivatives market.

import { coins } from './coins.ts';
import { contractTable } from './contractTable.ts';
import { feeSchedules } from './feeSchedules.ts';
import type { Listing } from './Listing.ts';
import { lotsOf } from './lotsOf.ts';
import { marginLevelsOf } from './marginLevelsOf.ts';

/** A line of the table. */
interface Row {
  readonly base: string;
  readonly pricePrecision: number;
  readonly tickSize: number;
  readonly qtyPrecision: number;
  readonly leverage: number;
  readonly opening: string;
  readonly category: string;
}

/** A contract that ends, at 08:00 of its day. */
interface Ending extends Row {
  readonly day: string;
  readonly tag: 'quarter' | 'semiannual';
  /** What it is dearer than the pair, thousandths. */
  readonly dearer: number;
}

const rows: readonly Row[] = contractTable
  .trim()
  .split('\n')
  .map((line) => {
    const [base = '', price, tick, qty, leverage, opening = '', ...category] = line.split(' ');
    return {
      base,
      pricePrecision: Number(price),
      tickSize: Number(tick),
      qtyPrecision: Number(qty),
      leverage: Number(leverage),
      opening,
      category: category.join(' '),
    };
  });

/** Their tick is half of the perpetual's: five of one digit more. */
const endings: readonly Ending[] = rows.slice(0, 2).flatMap((row) => {
  const finer = {
    ...row,
    pricePrecision: row.pricePrecision + 1,
    tickSize: 5,
    leverage: 50,
  };
  return [
    { ...finer, day: '2026-12-25', tag: 'quarter', opening: '2026-06-26', dearer: 8 },
    { ...finer, day: '2027-03-26', tag: 'semiannual', opening: '2026-09-25', dearer: 21 },
  ] as const;
});

function contractOf(row: Row | Ending, order: number): Listing {
  const ending = 'day' in row ? row : undefined;
  // derivatives shorten Bitcoin alone: Dogecoin is DOGE here
  const short = row.base === 'BTC' ? 'XBT' : row.base;
  const usd = coins.find(({ name }) => name === row.base)?.usd ?? 1;
  const worth = (ending === undefined ? 20_000 : 4_000) / Math.sqrt(order + 1);
  const lots = lotsOf(worth / usd, row.qtyPrecision);
  const { tickSize, pricePrecision, qtyPrecision, leverage } = row;
  const price = usd * (1 + (ending?.dearer ?? 0) / 1_000);
  const maturity = ending?.day.slice(2).replaceAll('-', '');
  return {
    kind: ending === undefined ? 'perpetual' : 'future',
    symbol: maturity === undefined ? `PF_${short}USD` : `FF_${short}USD_${maturity}`,
    base: row.base,
    quote: 'USD',
    pricePrecision,
    qtyPrecision,
    costPrecision: 5,
    tickSize,
    price: Math.round((price * 10 ** pricePrecision) / tickSize) * tickSize,
    lots,
    lotsMin: 1n,
    costMin: 0n,
    leverageBuy: [],
    leverageSell: [],
    marginCall: 80,
    marginStop: 40,
    longLimit: undefined,
    shortLimit: undefined,
    status: 'online',
    fees: feeSchedules.futures,
    rank: order + 1,
    contract: {
      type: 'flexible_futures',
      underlying: `${row.base}/USD`,
      index: `in_${short.toLowerCase()}usd`,
      pair: `${short}:USD`,
      tag: ending?.tag ?? 'perpetual',
      contractSize: 1,
      marginLevels: marginLevelsOf(leverage, order),
      maxLeverage: `${leverage}x`,
      fundingCoefficient: ending === undefined ? 24 : undefined,
      maxFundingRate: ending === undefined ? 2_500 : undefined,
      impactMidLots: lots,
      maxPositionLots: lots * 5_000n,
      openingMs: Date.parse(`${row.opening}T08:00:00Z`),
      maturityMs: ending === undefined ? undefined : Date.parse(`${ending.day}T08:00:00Z`),
      category: row.category,
      tags: [],
    },
  };
}

/** All contracts, the busiest first: the two great perpetuals, what ends on them, then the others. */
export const contracts: readonly Listing[] = [...rows.slice(0, 2), ...endings, ...rows.slice(2)].map(
  contractOf,
);
