import { contractNeeds } from '../../../house/contractNeeds.ts';
import { quoteUnits } from '../../../house/money.ts';
import { readUnits } from '../../../house/units.ts';
import type { Answer } from '../../../http/Call.ts';
import type { Inside } from '../../../Inside.ts';
import type { SymbolMarket } from '../../../market/symbolMarket.ts';
import { isRecord } from '../../../wire/isRecord.ts';
import { findContract } from '../../findContract.ts';
import { short } from '../../short.ts';
import type { OwnAsk, Route } from '../Route.ts';
import { says } from '../says.ts';
import { breakdown } from './breakdown.ts';

/** A position that somebody thinks of. */
interface Thought {
  readonly pair: SymbolMarket;
  /** Signed. */
  readonly lots: bigint;
  /** Ticks, rounded or not; undefined: the mark. */
  readonly entry: number | undefined;
}

/** Digits of a US dollar. */
const cents = 4;

/** Numbers of the exchange for options. They are on no page: only their names are known. [W] */
const parameters = {
  crossAssetNettingFactor: 0.5,
  extremePriceShockMultiplier: 3,
  volShockMultiplicationFactor: 0.35,
  volShockExponentFactor: 0.5,
  optionExpiryTimeShockHours: 12,
  optionsInitialMarginFactor: 1.25,
  totalOptionOrdersConsideredInInitialMarginCalc: 100,
  priceShockLevels: [-0.15, -0.1, -0.05, 0.05, 0.1, 0.15],
  optionsUserLimits: {
    maxNetPositionDelta: 1_000,
    limitsPerBaseCurrency: { XBT: { maxTotalPositionSize: 1_000, maxTotalOpenOrdersSize: 1_000 } },
  },
};

function thoughtOf(inside: Inside, entry: unknown): Thought | string {
  if (!isRecord(entry)) return 'invalidArgument: json';
  const { instrument, symbol = instrument, size, entryPrice } = entry;
  const pair = typeof symbol === 'string' ? findContract(inside, symbol) : undefined;
  if (pair === undefined) return 'contractNotFound';
  const text = typeof size === 'number' || typeof size === 'string' ? String(size) : '';
  const read = readUnits(text.replace('-', ''), pair.listing.qtyPrecision);
  const price = entryPrice === undefined ? undefined : Number(entryPrice) * 10 ** pair.listing.pricePrecision;
  if (read.type !== 'units' || Number.isNaN(price)) return 'invalidArgument: json';
  return { pair, lots: text.startsWith('-') ? -read.units : read.units, entry: price };
}

function sums({ house }: Inside, thoughts: readonly Thought[]) {
  let [initial, maintenance, pnl] = [0n, 0n, 0n];
  for (const { pair, lots, entry } of thoughts) {
    const { listing } = pair;
    const { mark } = house.contract(listing.symbol);
    const needs = contractNeeds(listing, lots < 0n ? -lots : lots, mark, undefined);
    initial += needs.initial;
    maintenance += needs.maintenance;
    pnl += quoteUnits(listing, BigInt(Math.round(mark - (entry ?? mark))) * lots);
  }
  return { initial: short(initial, cents), maintenance: short(maintenance, cents), pnl: short(pnl, cents) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function simulate({ inside, params }: OwnAsk): Answer {
  const json = params.get('json');
  if (json === undefined) return says.failed(inside, 'requiredArgumentMissing: json');
  const wish = parsed(json);
  if (!isRecord(wish)) return says.failed(inside, 'Json Parse Error');
  const { positions = [] } = wish;
  if (!Array.isArray(positions)) return says.failed(inside, 'invalidArgument: json');
  const thoughts: Thought[] = [];
  for (const entry of positions) {
    const thought = thoughtOf(inside, entry);
    if (typeof thought === 'string') return says.failed(inside, thought);
    thoughts.push(thought);
  }
  const { initial, maintenance, pnl } = sums(inside, thoughts);
  return says.success(inside, {
    maintenanceMargin: maintenance,
    initialMargin: initial,
    pnl,
    portfolioMarginBreakdown: breakdown(maintenance),
    greeks: {},
  });
}

const root = '/derivatives/api/v3/portfolio-margining';

/** Margins as the house reckons them for everybody. */
export const portfolio: readonly Route[] = [
  {
    methods: ['GET'],
    path: `${root}/parameters`,
    endpoint: 'GetPortfolioMarginParameters',
    run: ({ inside }) => says.success(inside, parameters),
  },
  { methods: ['POST'], path: `${root}/simulate`, endpoint: 'SimulatePortfolio', run: simulate },
];
