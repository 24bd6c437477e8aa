// Requests for quote and offers on them as the wire shows them.
import type { Inside } from '../../../Inside.ts';
import type { Wire } from '../../../wire/Wire.ts';
import { isoTime } from '../../isoTime.ts';
import { loose } from '../../loose.ts';
import { packageOf } from '../../rfq/packageOf.ts';
import type { Rfq, RfqLeg, RfqOffer, RfqQuote } from '../../rfq/Rfq.ts';
import { short } from '../../short.ts';
import { ticks } from '../../ticks.ts';

type Members = Readonly<Record<string, Wire | undefined>>;

/** Digits of a price of a package. */
const cents = 4;

function legShape({ house }: Inside, { pair, lots }: RfqLeg): Wire {
  const { listing, bids, asks } = pair;
  const [bid, ask] = [bids.levels()[0], asks.levels()[0]];
  return {
    symbol: listing.symbol,
    size: short(lots, listing.qtyPrecision),
    markPrice: ticks(house.contract(listing.symbol).mark, listing),
    bestBid: bid && ticks(bid.price, listing),
    bestAsk: ask && ticks(ask.price, listing),
  };
}

const legPrices = (legs: readonly RfqLeg[], quote: RfqQuote | undefined): Wire =>
  quote?.byLeg === true
    ? legs.map(({ pair: { listing } }, index) => ({
        tradeable: listing.symbol,
        price: ticks(quote.legs[index] ?? 0, listing),
      }))
    : null;

const open = (rfq: Rfq, side: 'bid' | 'ask'): readonly RfqQuote[] =>
  rfq.offers.flatMap(({ status, [side]: quote }) =>
    status === 'open' && quote !== undefined ? [quote] : [],
  );

const best = (quotes: readonly RfqQuote[], sign: 1 | -1): RfqQuote | undefined =>
  quotes.toSorted((one, other) => sign * (one.total - other.total))[0];

/** Numbers of the request, texts of the offer: so are the pages. */
export const rfqShapes = {
  /** As everybody sees it. */
  rfq: (inside: Inside, { uid, expiresAt, legs, status }: Rfq): Members => ({
    uid,
    expiry: isoTime(expiresAt),
    markPrice: loose(packageOf.total(legs, packageOf.marks(inside.house, legs)), cents),
    legs: legs.map((leg) => legShape(inside, leg)),
    status,
  }),
  /** As the one who asked sees it. */
  own(inside: Inside, rfq: Rfq): Members {
    const [bid, ask] = [best(open(rfq, 'bid'), -1), best(open(rfq, 'ask'), 1)];
    return {
      ...rfqShapes.rfq(inside, rfq),
      bestBid: bid && loose(bid.total, cents),
      bestAsk: ask && loose(ask.total, cents),
      bidSide: legPrices(rfq.legs, bid),
      askSide: legPrices(rfq.legs, ask),
    };
  },
  offer({ legs }: Rfq, { uid, rfqUid, at, changedAt, bid, ask, status }: RfqOffer): Members {
    return {
      uid,
      rfqUid,
      placementDate: isoTime(at),
      lastUpdateDate: isoTime(changedAt),
      bid: bid && loose(bid.total, cents).text,
      ask: ask && loose(ask.total, cents).text,
      bidSide: legPrices(legs, bid),
      askSide: legPrices(legs, ask),
      status,
    };
  },
};
