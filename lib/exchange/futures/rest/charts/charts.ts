import type { Answer } from '../../../http/Call.ts';
import type { Inside } from '../../../Inside.ts';
import type { MarketCandle } from '../../../market/MarketCandle.ts';
import type { SymbolMarket } from '../../../market/symbolMarket.ts';
import { bare } from '../../bare.ts';
import { candlesOf } from '../../candlesOf.ts';
import { findContract } from '../../findContract.ts';
import { resolutions } from '../../resolutions.ts';
import type { Ask, Route } from '../Route.ts';
import { says } from '../says.ts';

/** Candles of an answer. */
const most = 5_000;

/** What candles are made of. A mark price follows its contract and a spot price the pair; neither has a volume. */
type Tick = 'spot' | 'mark' | 'trade';

const ticks: readonly Tick[] = ['spot', 'mark', 'trade'];

interface Fault {
  readonly type: string;
  readonly field: string;
  readonly value: string;
}

const fault = (status: 400 | 404, { type, field, value }: Fault): Answer =>
  says.plain({ errors: [{ severity: 'E', error_class: 'General', type, value, field }] }, status);

const wanted = ({ part }: Ask): Tick | undefined => ticks.find((tick) => tick === part(0));
const unknownTick = ({ part }: Ask): Answer =>
  fault(404, { type: 'Not Found', field: 'tick_type', value: part(0) });
const unknownSymbol = ({ part }: Ask): Answer =>
  fault(404, { type: 'Not Found', field: 'symbol', value: part(1) });

function tapeOf({ house }: Inside, pair: SymbolMarket, tick: Tick): SymbolMarket['tape'] {
  const spot = house.pairs.get(pair.listing.contract?.underlying ?? '');
  return tick === 'spot' ? (spot?.tape ?? pair.tape) : pair.tape;
}

/** Seconds. @returns NaN where it is something else */
function seconds(text: string | undefined): number | undefined {
  if (text === undefined || text === '') return undefined;
  return /^\d{1,12}(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
}

function candles(ask: Ask): Answer {
  const { inside, params, part } = ask;
  const tick = wanted(ask);
  if (tick === undefined) return unknownTick(ask);
  const pair = findContract(inside, part(1));
  if (pair === undefined) return unknownSymbol(ask);
  const minutes = resolutions.get(part(2));
  if (minutes === undefined) return fault(400, { type: 'Invalid', field: 'resolution', value: part(2) });
  const [from = 0, to = Number.POSITIVE_INFINITY, count] = ['from', 'to', 'count'].map((name) =>
    seconds(params.get(name)),
  );
  for (const [name, value] of Object.entries({ from, to, count: count ?? 0 }))
    if (Number.isNaN(value))
      return fault(400, { type: 'Invalid', field: name, value: params.get(name) ?? '' });

  const spot = inside.house.pairs.get(pair.listing.contract?.underlying ?? '')?.listing;
  const listing = tick === 'spot' ? (spot ?? pair.listing) : pair.listing;
  const price = (value: number): string => bare(value, listing.pricePrecision);
  const row = ({ begin, open, high, low, close, volume }: MarketCandle) => ({
    time: begin,
    open: price(open),
    high: price(high),
    low: price(low),
    close: price(close),
    volume: tick === 'trade' ? bare(volume, listing.qtyPrecision) : '0',
  });
  const all = candlesOf(tapeOf(inside, pair, tick), minutes).filter(
    ({ begin }) => begin / 1_000 >= from && begin / 1_000 <= to,
  );
  const length = Math.min(most, Math.max(1, Math.floor(count ?? most)));
  // with a start the page goes on from there, without one it ends now
  const page = params.get('from') === undefined ? all.slice(-length) : all.slice(0, length);
  return says.plain({ candles: page.map(row), more_candles: page.length < all.length });
}

const path = '/api/charts/v1';

/** Candles over HTTP. */
export const charts: readonly Route[] = [
  { methods: ['GET'], path: `${path}/`, run: () => says.plain(ticks) },
  {
    methods: ['GET'],
    path: `${path}/{}`,
    run: (ask) =>
      wanted(ask) === undefined
        ? unknownTick(ask)
        : says.plain(ask.inside.contracts.map(({ listing }) => listing.symbol)),
  },
  {
    methods: ['GET'],
    path: `${path}/{}/{}`,
    run(ask) {
      if (wanted(ask) === undefined) return unknownTick(ask);
      const known = findContract(ask.inside, ask.part(1)) !== undefined;
      return known ? says.plain([...resolutions.keys()]) : unknownSymbol(ask);
    },
  },
  { methods: ['GET'], path: `${path}/{}/{}/{}`, run: candles },
];
