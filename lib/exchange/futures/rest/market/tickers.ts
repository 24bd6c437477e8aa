import type { Inside } from '../../../Inside.ts';
import type { SymbolMarket } from '../../../market/symbolMarket.ts';
import type { Wire } from '../../../wire/Wire.ts';
import { figures } from '../../figures.ts';
import { isoTime } from '../../isoTime.ts';
import type { Route } from '../Route.ts';
import { says } from '../says.ts';

interface Row {
  readonly symbol: string;
  readonly row: () => Wire;
}

function contractRow(inside: Inside, pair: SymbolMarket): Wire {
  const { symbol, contract, status } = pair.listing;
  const now = figures(inside, pair);
  const { funding } = now;
  return {
    symbol,
    last: now.last,
    lastTime: now.lastAt === undefined ? undefined : isoTime(now.lastAt),
    lastSize: now.lastSize,
    tag: contract?.tag ?? 'perpetual',
    pair: contract?.pair ?? symbol,
    markPrice: now.mark,
    bid: now.bid,
    bidSize: now.bidSize,
    ask: now.ask,
    askSize: now.askSize,
    vol24h: now.volume,
    volumeQuote: now.volumeQuote,
    openInterest: now.openInterest,
    open24h: now.open,
    high24h: now.high,
    low24h: now.low,
    change24h: now.change,
    indexPrice: now.index,
    fundingRate: funding && (funding.rate ?? 0),
    fundingRatePrediction: funding && (funding.ratePrediction ?? 0),
    suspended: status === 'cancel_only',
    postOnly: status === 'post_only',
  };
}

/** An index is what the contracts on it are measured by; two contracts may share one. */
function indexRows(inside: Inside): readonly Row[] {
  const firsts = new Map<string, SymbolMarket>();
  for (const pair of inside.contracts) {
    const index = pair.listing.contract?.index;
    if (index !== undefined && !firsts.has(index)) firsts.set(index, pair);
  }
  return [...firsts].map(([symbol, pair]) => ({
    symbol,
    row: () => ({ symbol, last: figures(inside, pair).index, lastTime: isoTime(inside.house.now()) }),
  }));
}

const rows = (inside: Inside): readonly Row[] => [
  ...inside.contracts.map((pair) => ({
    symbol: pair.listing.symbol,
    row: () => contractRow(inside, pair),
  })),
  ...indexRows(inside),
];

const path = '/derivatives/api/v3/tickers';

/** Contracts and indices at the moment. */
export const tickers: readonly Route[] = [
  {
    methods: ['GET'],
    path,
    run({ inside, params }) {
      const names = params.all('symbol').map((name) => name.toLowerCase());
      const kinds = params.all('contractType').flatMap((kind) => kind.split(','));
      const kind = kinds.length === 0 || kinds.includes('flexible_futures') || kinds.includes('all');
      const wanted = rows(inside).filter(
        ({ symbol }) => kind && (names.length === 0 || names.includes(symbol.toLowerCase())),
      );
      return says.success(inside, { tickers: wanted.map(({ row }) => row()) });
    },
  },
  {
    methods: ['GET'],
    path: `${path}/{}`,
    run({ inside, part }) {
      const name = part(0).toLowerCase();
      const found = rows(inside).find(({ symbol }) => symbol.toLowerCase() === name);
      return found === undefined
        ? says.refused(inside, 404, 87, 'Contract does not exist')
        : says.success(inside, { ticker: found.row() });
    },
  },
];
