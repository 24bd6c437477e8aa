// Requests for quote as they are opened, offered on, accepted, cancelled and expire: one desk for each house.
import type { House } from '../../house/House.ts';
import type { Inside } from '../../Inside.ts';
import { lastOnes } from '../records/lastOnes.ts';
import type { Rfq, RfqLeg, RfqOffer, RfqQuote, RfqStatus } from './Rfq.ts';

/** @see rfqDesk */
export interface RfqDesk {
  /** Open and closed ones, oldest first, bounded. */
  all(): readonly Rfq[];
  find(uid: string): Rfq | undefined;
  create(account: string, legs: readonly RfqLeg[], expiresAt: number): Rfq;
  offer(rfq: Rfq, account: string, bid: RfqQuote | undefined, ask: RfqQuote | undefined): RfqOffer;
  withdraw(offer: RfqOffer): void;
  cancel(rfq: Rfq): void;
  /** The two trade. @param side of the offer that is taken  @returns the house's words against it */
  accept(rfq: Rfq, offer: RfqOffer, side: 'bid' | 'ask'): string | undefined;
}

/** Closed ones that are remembered. */
const most = 1_000;

const made = new WeakMap<House, RfqDesk>();

function makeDesk({ house, ids }: Inside): RfqDesk {
  const rfqs = lastOnes<Rfq>(most);

  const close = (rfq: Rfq, status: RfqStatus, at: number, taken?: RfqOffer): void => {
    rfq.status = status;
    for (const offer of rfq.offers) {
      if (offer.status !== 'open') continue;
      // whoever was not taken has lost nothing but his chance
      offer.status = offer === taken || status === 'expired' ? status : 'cancelled';
      offer.changedAt = at;
    }
  };
  /** What is over by now is over. */
  const look = (): void => {
    const now = house.now();
    for (const rfq of rfqs.all())
      if (rfq.status === 'open' && rfq.expiresAt <= now) close(rfq, 'expired', rfq.expiresAt);
  };

  return {
    all() {
      look();
      return rfqs.all();
    },
    find(uid) {
      look();
      return rfqs.all().find((rfq) => rfq.uid === uid);
    },
    create(account, legs, expiresAt) {
      const rfq: Rfq = { uid: ids.uuid(), account, legs, expiresAt, offers: [], status: 'open' };
      rfqs.add(rfq);
      return rfq;
    },
    offer(rfq, account, bid, ask) {
      const at = house.now();
      const offer: RfqOffer = {
        uid: ids.uuid(),
        rfqUid: rfq.uid,
        account,
        bid,
        ask,
        at,
        changedAt: at,
        status: 'open',
      };
      rfq.offers.push(offer);
      return offer;
    },
    withdraw(offer) {
      offer.status = 'cancelled';
      offer.changedAt = house.now();
    },
    cancel(rfq) {
      close(rfq, 'cancelled', house.now());
    },
    accept(rfq, offer, side) {
      const quote = offer[side];
      if (quote === undefined) return 'EOrder:No such side';
      const sign = side === 'ask' ? 1n : -1n;
      const legs = rfq.legs.map(({ pair, lots }, index) => ({
        symbol: pair.listing.symbol,
        lots: sign * lots,
        price: quote.legs[index] ?? 0,
      }));
      const outcome = house.agree(offer.account, rfq.account, legs);
      if (outcome.type === 'refused') return outcome.error;
      close(rfq, side === 'ask' ? 'filled_ask_side' : 'filled_bid_side', house.now(), offer);
      return undefined;
    },
  };
}

/** The same one for the same house. */
export function rfqDesk(inside: Inside): RfqDesk {
  const known = made.get(inside.house) ?? makeDesk(inside);
  made.set(inside.house, known);
  return known;
}
