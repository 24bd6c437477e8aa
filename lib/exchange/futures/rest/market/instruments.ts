import type { Contract, MarginLevel } from '../../../listings/Contract.ts';
import type { Listing } from '../../../listings/Listing.ts';
import type { Wire } from '../../../wire/Wire.ts';
import { currencyName } from '../../currencyName.ts';
import { isoTime } from '../../isoTime.ts';
import { short } from '../../short.ts';
import type { Ask, Params, Route } from '../Route.ts';
import { says } from '../says.ts';

/** Is the only kind that is listed asked for? */
function wanted(params: Params): boolean {
  const kinds = params.all('contractType').flatMap((kind) => kind.split(','));
  return kinds.length === 0 || kinds.includes('flexible_futures') || kinds.includes('all');
}

/** By notional value; a size in contracts is what inverse ones have. */
const level = ({ from, initial, maintenance }: MarginLevel) => ({
  numNonContractUnits: short(from, 0),
  initialMargin: short(initial, 6),
  maintenanceMargin: short(maintenance, 6),
});

function common(listing: Listing, contract: Contract) {
  const { maxFundingRate, fundingCoefficient, maturityMs } = contract;
  return {
    symbol: listing.symbol,
    pair: `${currencyName(listing.base)}:${listing.quote}`,
    base: listing.base,
    quote: listing.quote,
    type: contract.type,
    tickSize: short(listing.tickSize, listing.pricePrecision),
    contractValueTradePrecision: listing.qtyPrecision,
    impactMidSize: short(contract.impactMidLots, listing.qtyPrecision),
    maxPositionSize: short(contract.maxPositionLots, listing.qtyPrecision),
    openingDate: isoTime(contract.openingMs * 1_000),
    lastTradingTime: maturityMs === undefined ? undefined : isoTime(maturityMs * 1_000),
    fundingRateCoefficient: fundingCoefficient,
    maxRelativeFundingRate: maxFundingRate === undefined ? undefined : short(maxFundingRate, 6),
    postOnly: listing.status === 'post_only',
    feeScheduleUid: listing.fees.uid,
    mtf: false,
    tradfi: false,
    isExpired: false,
  };
}

const listed = (
  { inside, params }: Ask,
  row: (listing: Listing, contract: Contract) => Wire,
): readonly Wire[] =>
  params.get('expired') === 'true' || !wanted(params)
    ? []
    : inside.contracts.flatMap(({ listing }) =>
        listing.contract === undefined ? [] : [row(listing, listing.contract)],
      );

/** In public the size is there, and null. */
const openLevel = (one: MarginLevel): Wire => ({ contracts: null, ...level(one) });

const open = (listing: Listing, contract: Contract): Wire => ({
  ...common(listing, contract),
  marginLevels: contract.marginLevels.map(openLevel),
  tradeable: listing.status !== 'cancel_only',
  contractSize: contract.contractSize,
  retailMarginLevels: contract.marginLevels.map(openLevel),
  minRelativeFundingRate:
    contract.maxFundingRate === undefined ? undefined : short(-contract.maxFundingRate, 6),
  category: contract.category,
  tags: contract.tags,
});

const own = (listing: Listing, contract: Contract): Wire => ({
  ...common(listing, contract),
  marginLevels: contract.marginLevels.map(level),
  minimumTradeSize: short(listing.lotsMin, listing.qtyPrecision),
  isin: null,
  rebateLevels: {},
  restricted: listing.status === 'reduce_only',
});

const status = (symbol: string): Readonly<Record<string, Wire>> => ({
  tradeable: symbol,
  experiencingDislocation: false,
  priceDislocationDirection: null,
  experiencingExtremeVolatility: false,
  extremeVolatilityInitialMarginMultiplier: 1,
});

const path = '/derivatives/api/v3';

/** What is listed, and how it stands. */
export const instruments: readonly Route[] = [
  {
    methods: ['GET'],
    path: `${path}/instruments`,
    run: (ask) => says.success(ask.inside, { instruments: listed(ask, open) }),
  },
  {
    methods: ['GET'],
    path: `${path}/trading/instruments`,
    endpoint: 'GetTradingInstruments',
    run: (ask) => says.success(ask.inside, { instruments: listed(ask, own) }),
  },
  {
    methods: ['GET'],
    path: `${path}/instruments/status`,
    run: (ask) => says.success(ask.inside, { instrumentStatus: listed(ask, ({ symbol }) => status(symbol)) }),
  },
  {
    methods: ['GET'],
    path: `${path}/instruments/{}/status`,
    run({ inside, part }) {
      const pair = inside.contracts.find(({ listing }) => listing.symbol === part(0));
      return pair === undefined
        ? says.refused(inside, 404, 87, 'Contract does not exist')
        : says.success(inside, status(pair.listing.symbol));
    },
  },
];
