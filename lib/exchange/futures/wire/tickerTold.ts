import type { Inside } from '../../Inside.ts';
import type { Publisher } from '../../live/Publisher.ts';
import type { SymbolMarket } from '../../market/symbolMarket.ts';
import { jsonText } from '../../wire/jsonText.ts';
import type { Wire } from '../../wire/Wire.ts';
import { type Figures, figures } from '../figures.ts';
import { millis } from '../millis.ts';

type Members = Readonly<Record<string, Wire | undefined>>;

/** No two messages of a product are closer, microseconds. */
const pause = 1_000_000;

const day = 86_400_000;

function ending(
  { listing }: SymbolMarket,
  now: number,
): { readonly dtm: number; readonly maturityTime: number } {
  const maturity = listing.contract?.maturityMs;
  if (maturity === undefined) return { dtm: 0, maturityTime: 0 };
  return { dtm: Math.max(0, Math.floor((maturity - now / 1_000) / day)), maturityTime: maturity };
}

function whole(pair: SymbolMarket, told: Figures, now: number): Members {
  const { symbol, contract, status } = pair.listing;
  const { funding } = told;
  return {
    time: millis(now),
    product_id: symbol,
    funding_rate: funding?.rate,
    funding_rate_prediction: funding?.ratePrediction,
    relative_funding_rate: funding?.relative,
    relative_funding_rate_prediction: funding?.relativePrediction,
    next_funding_rate_time: funding?.nextAt === undefined ? undefined : millis(funding.nextAt),
    feed: 'ticker',
    bid: told.bid,
    ask: told.ask,
    bid_size: told.bidSize,
    ask_size: told.askSize,
    volume: told.volume,
    ...ending(pair, now),
    leverage: contract?.maxLeverage,
    index: told.index,
    premium: told.premium,
    last: told.last,
    change: told.change,
    suspended: status === 'cancel_only',
    tag: contract?.tag,
    pair: contract?.pair,
    openInterest: told.openInterest,
    markPrice: told.mark,
    post_only: status === 'post_only',
    volumeQuote: told.volumeQuote,
    open: told.open,
    high: told.high,
    low: told.low,
  };
}

function lite(pair: SymbolMarket, told: Figures, now: number): Members {
  const { symbol, contract } = pair.listing;
  return {
    feed: 'ticker_lite',
    product_id: symbol,
    bid: told.bid,
    ask: told.ask,
    change: told.change,
    premium: told.premium,
    volume: told.volume,
    tag: contract?.tag,
    pair: contract?.pair,
    ...ending(pair, now),
    volumeQuote: told.volumeQuote,
  };
}

/** The whole state at most once a second, and only where it is another one. */
export function tickerTold(inside: Inside, pair: SymbolMarket, feed: 'ticker' | 'ticker_lite'): Publisher {
  const now = inside.house.now;
  const text = (at: number, shown: number): string =>
    jsonText({ ...(feed === 'ticker' ? whole : lite)(pair, figures(inside, pair), at), ...timeOf(shown) });
  const timeOf = (at: number): Members => (feed === 'ticker' ? { time: millis(at) } : {});
  let toldAt = Number.NEGATIVE_INFINITY;
  let told = '';
  const tell = (at: number): string => {
    toldAt = at;
    // without its time, or each would be another one
    told = text(at, 0);
    return text(at, at);
  };
  return {
    snapshot: () => [tell(now())],
    update() {
      const at = now();
      return at - toldAt < pause || text(at, 0) === told ? [] : [tell(at)];
    },
  };
}
