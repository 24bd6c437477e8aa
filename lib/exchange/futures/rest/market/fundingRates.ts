// Rates by the hour. The house knows what was paid; those before it opened are made of their hour, always the same.
import type { Inside } from '../../../Inside.ts';
import { random } from '../../../market/random.ts';
import { seedOf } from '../../../market/seedOf.ts';
import type { SymbolMarket } from '../../../market/symbolMarket.ts';
import type { Wire } from '../../../wire/Wire.ts';
import { isoTime } from '../../isoTime.ts';
import { loose } from '../../loose.ts';
import { contractAsked } from '../contractAsked.ts';
import type { Route } from '../Route.ts';
import { says } from '../says.ts';

const hourMs = 3_600_000;

/** Rows of an answer. */
const most = 720;

/** Billionths of an hour, around zero. */
const usual = 20_000;

function rates({ house }: Inside, { listing, tape }: SymbolMarket): readonly Wire[] {
  const { contract, symbol, pricePrecision } = listing;
  const state = house.contract(symbol);
  if (contract === undefined || state.fundingRate === undefined) return [];
  const running = Math.floor(house.now() / 1_000 / hourMs);
  const first = Math.max(running - most + 1, Math.ceil(contract.openingMs / hourMs));
  // what is paid at the end of an hour is the rate of that hour
  const known = new Map(
    house.fundingRates(symbol).map(({ at, rate, index }) => [at / 1_000 / hourMs - 1, { rate, index }]),
  );
  known.set(running, { rate: state.fundingRate, index: state.index });
  const prices = new Map(tape.candles(60).map(({ begin, close }) => [begin / hourMs, close]));
  const madeUp = (hour: number) => ({
    rate: Math.round((2 * random(seedOf(hour, symbol)).next() - 1) * usual),
    index: prices.get(hour) ?? listing.price,
  });
  return Array.from({ length: running - first + 1 }, (_, offset) => {
    const hour = first + offset;
    const { rate, index } = known.get(hour) ?? madeUp(hour);
    return {
      timestamp: isoTime(hour * hourMs * 1_000),
      fundingRate: loose((rate / 1e9) * (index / 10 ** pricePrecision), 15),
      relativeFundingRate: loose(rate / 1e9, 15),
    };
  });
}

const row = (path: string): Route => ({
  methods: ['GET'],
  path,
  run: (ask) => contractAsked(ask, (pair) => says.success(ask.inside, { rates: rates(ask.inside, pair) })),
});

/** @see https://docs.kraken.com/api/docs/futures-api/trading/historical-funding-rates */
export const fundingRates: readonly Route[] = [
  row('/derivatives/api/v3/historical-funding-rates'),
  // undocumented, and still asked by several clients
  row('/derivatives/api/v4/historicalfundingrates'),
];
