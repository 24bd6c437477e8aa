import type { Answer } from '../../../http/Call.ts';
import { quoteOf } from '../../rfq/quoteOf.ts';
import type { Rfq } from '../../rfq/Rfq.ts';
import { rfqDesk } from '../../rfq/rfqDesk.ts';
import type { OwnAsk } from '../Route.ts';
import { says } from '../says.ts';
import { rfqShapes } from './rfqShapes.ts';
import { sent } from './sent.ts';

const failed = ({ inside }: OwnAsk, reason: string): Answer =>
  says.success(inside, { status: 'failed', reason });

/** One that takes offers. */
function openRfq({ inside, part }: OwnAsk): Rfq | undefined {
  const rfq = rfqDesk(inside).find(part(0));
  return rfq?.status === 'open' ? rfq : undefined;
}

/** The whole of a side, without signs: what an offer binds is judged by what it could come to. */
const affordable = ({ inside, account }: OwnAsk, { legs }: Rfq, sign: bigint): boolean =>
  inside.house.affords(
    account,
    legs.map(({ pair: { listing }, lots }) => ({ symbol: listing.symbol, lots: sign * lots, price: 0 })),
  );

function place(ask: OwnAsk): Answer {
  const { inside, account } = ask;
  const rfq = openRfq(ask);
  if (rfq === undefined) return failed(ask, 'rfqNotFound');
  const [bid, offered, bidSide, askSide] = ['bid', 'ask', 'bidSide', 'askSide'].map((name) =>
    sent(ask, name),
  );
  const whole = bid !== undefined || offered !== undefined;
  const byLeg = bidSide !== undefined || askSide !== undefined;
  if (whole && byLeg) return failed(ask, 'perLegAndPackagePricesProvided');
  if (!whole && !byLeg) return failed(ask, 'noBidOrAskProvided');
  // nobody trades with himself
  if (rfq.account === account) return failed(ask, 'orderError');
  const [buys, sells] = [
    quoteOf(inside.house, rfq.legs, bid, bidSide),
    quoteOf(inside.house, rfq.legs, offered, askSide),
  ];
  if (buys.type === 'failed') return failed(ask, buys.reason);
  if (sells.type === 'failed') return failed(ask, sells.reason);
  const able =
    (buys.quote === undefined || affordable(ask, rfq, 1n)) &&
    (sells.quote === undefined || affordable(ask, rfq, -1n));
  if (!able) return failed(ask, 'insufficientMargin');
  const { uid } = rfqDesk(inside).offer(rfq, account, buys.quote, sells.quote);
  return says.success(inside, { status: 'placed', offerUId: uid });
}

/** One of the own offers, or all of them on a request. */
function withdraw(ask: OwnAsk): Answer {
  const { inside, account } = ask;
  const rfq = openRfq(ask);
  if (rfq === undefined) return failed(ask, 'rfqNotFound');
  const wanted = sent(ask, 'offerUid');
  const own = rfq.offers.filter(
    (offer) => offer.account === account && offer.status === 'open' && (wanted ?? offer.uid) === offer.uid,
  );
  if (own.length === 0) return failed(ask, 'offerNotFound');
  for (const offer of own) rfqDesk(inside).withdraw(offer);
  return says.success(inside, { status: 'cancelled' });
}

const list =
  (open: boolean) =>
  ({ inside, account }: OwnAsk): Answer =>
    says.success(inside, {
      offers: rfqDesk(inside)
        .all()
        .flatMap((rfq) =>
          rfq.offers
            .filter((offer) => offer.account === account && (offer.status === 'open') === open)
            .map((offer) => rfqShapes.offer(rfq, offer)),
        ),
    });

/** What others offer on a request. @see https://docs.kraken.com/api/docs/futures-api/trading/place-rfq-offer */
export const rfqOffers = { place, withdraw, open: list(true), closed: list(false) };
