// What both interfaces tell of a contract at the moment, as numbers of the wire.
import type { Inside } from '../Inside.ts';
import type { SymbolMarket } from '../market/symbolMarket.ts';
import type { Exact } from '../wire/Exact.ts';
import { loose } from './loose.ts';
import { short } from './short.ts';
import { ticks } from './ticks.ts';

/** A contract at the moment. What is undefined is not told. */
export interface Figures {
  readonly bid: Exact | undefined;
  readonly bidSize: Exact | undefined;
  readonly ask: Exact | undefined;
  readonly askSize: Exact | undefined;
  readonly last: Exact;
  readonly lastSize: Exact | undefined;
  /** Microseconds since 1970. */
  readonly lastAt: number | undefined;
  readonly index: Exact;
  readonly mark: Exact;
  /** Percent of the index. */
  readonly premium: Exact;
  /** The last 24 hours. */
  readonly volume: Exact;
  readonly volumeQuote: Exact;
  readonly open: Exact;
  readonly high: Exact;
  readonly low: Exact;
  /** Percent. */
  readonly change: Exact;
  readonly openInterest: Exact;
  readonly funding: Funding | undefined;
}

/** Rates of an hour: of the price, and in the quote currency for one contract. Undefined where they are zero. */
interface Funding {
  readonly rate: Exact | undefined;
  readonly relative: Exact | undefined;
  readonly ratePrediction: Exact | undefined;
  readonly relativePrediction: Exact | undefined;
  /** Microseconds since 1970. */
  readonly nextAt: number | undefined;
}

const rateOf = (billionths: number | undefined, price = 1): Exact | undefined =>
  billionths === undefined || billionths === 0 ? undefined : loose((billionths / 1e9) * price, 15);

/** @see Figures */
export function figures({ house }: Inside, pair: SymbolMarket): Figures {
  const { listing, bids, asks, tape } = pair;
  const { pricePrecision, qtyPrecision, symbol } = listing;
  const state = house.contract(symbol);
  const day = tape.day();
  const [bid, ask] = [bids.levels()[0], asks.levels()[0]];
  const trade = tape.trades().at(-1);
  const price = (value: number): Exact => ticks(value, listing);
  const size = (lots: bigint): Exact => short(lots, qtyPrecision);
  const worth = state.index / 10 ** pricePrecision;
  return {
    bid: bid && price(bid.price),
    bidSize: bid && size(bid.qty),
    ask: ask && price(ask.price),
    askSize: ask && size(ask.qty),
    last: price(pair.last()),
    lastSize: trade && size(trade.qty),
    lastAt: trade?.at,
    index: price(state.index),
    mark: price(state.mark),
    premium: loose(((state.mark - state.index) / state.index) * 100, 2),
    volume: size(day.volume),
    volumeQuote: short(day.value, pricePrecision + qtyPrecision),
    open: price(day.open),
    high: price(day.high),
    low: price(day.low),
    change: loose(((pair.last() - day.open) / day.open) * 100, 2),
    openInterest: size(state.openInterest),
    funding:
      state.fundingRate === undefined
        ? undefined
        : {
            rate: rateOf(state.fundingRate, worth),
            relative: rateOf(state.fundingRate),
            ratePrediction: rateOf(state.predictedRate, worth),
            relativePrediction: rateOf(state.predictedRate),
            nextAt: state.nextFundingAt,
          },
  };
}
