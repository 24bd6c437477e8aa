import type { Answer } from '../../../http/Call.ts';
import { isRecord } from '../../../wire/isRecord.ts';
import type { Rfq, RfqOffer } from '../../rfq/Rfq.ts';
import { readRfq } from '../../rfq/readRfq.ts';
import { rfqDesk } from '../../rfq/rfqDesk.ts';
import type { OwnAsk } from '../Route.ts';
import { says } from '../says.ts';
import { rfqShapes } from './rfqShapes.ts';
import { sent } from './sent.ts';

/** Open requests of an account. [W] */
const most = 20;

const failed = ({ inside }: OwnAsk, reason: string): Answer =>
  says.success(inside, { status: 'failed', reason });

const open = ({ inside, account }: OwnAsk): readonly Rfq[] =>
  rfqDesk(inside)
    .all()
    .filter((rfq) => rfq.account === account && rfq.status === 'open');

const named = (ask: OwnAsk): Rfq | undefined => open(ask).find(({ uid }) => uid === ask.part(0));

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function create(ask: OwnAsk): Answer {
  const { inside, account, params } = ask;
  const json = params.get('json');
  if (json === undefined) return says.failed(inside, 'requiredArgumentMissing: json');
  const wish = parsed(json);
  if (!isRecord(wish)) return says.failed(inside, 'Json Parse Error');
  const read = readRfq(inside, wish, inside.house.now());
  if (read.type === 'failed') return failed(ask, read.reason);
  if (open(ask).length >= most) return failed(ask, 'tooManyOpenRfqs');
  const { uid } = rfqDesk(inside).create(account, read.legs, read.expiresAt);
  return says.success(inside, { status: 'placed', rfqUid: uid });
}

function cancel(ask: OwnAsk): Answer {
  const rfq = named(ask);
  if (rfq === undefined) return failed(ask, 'rfqNotFound');
  rfqDesk(ask.inside).cancel(rfq);
  return says.success(ask.inside, { status: 'cancelled', rfqUid: rfq.uid });
}

/**
 * What is accepted is named by the offer or by its price; `true` is the best one. [W]
 * @returns undefined where nobody offers that
 */
function wanted({ offers }: Rfq, side: 'bid' | 'ask', text: string): RfqOffer | undefined {
  const sign = side === 'bid' ? -1 : 1;
  const sorted = offers
    .filter((offer) => offer.status === 'open' && offer[side] !== undefined)
    .toSorted((one, other) => sign * ((one[side]?.total ?? 0) - (other[side]?.total ?? 0)));
  if (text === 'true') return sorted[0];
  return sorted.find((offer) => offer.uid === text || offer[side]?.total === Number(text));
}

/** The house's words as those of this call. @param own is it the one who asked that can not pay? */
function reasonOf(error: string, own: boolean): string {
  if (/margin/i.test(error)) return own ? 'insufficientMargin' : 'offerNoLongerValid';
  return /trading disabled/i.test(error) ? 'marketRestricted' : 'orderError';
}

function accept(ask: OwnAsk): Answer {
  const { inside, account } = ask;
  const rfq = named(ask);
  if (rfq === undefined) return failed(ask, 'rfqNotFound');
  const [bid, asks] = [sent(ask, 'bidAccepted'), sent(ask, 'askAccepted')];
  if (bid !== undefined && asks !== undefined) return failed(ask, 'bidAndAskProvided');
  const [side, text] = bid === undefined ? (['ask', asks] as const) : (['bid', bid] as const);
  if (text === undefined) return failed(ask, 'noBidOrAskProvided');
  const offer = wanted(rfq, side, text);
  if (offer === undefined) return failed(ask, 'offerNotFound');
  const sign = side === 'ask' ? 1n : -1n;
  const legs = rfq.legs.map(({ pair: { listing }, lots }) => ({
    symbol: listing.symbol,
    lots: sign * lots,
    price: 0,
  }));
  const able = inside.house.affords(account, legs);
  const error = rfqDesk(inside).accept(rfq, offer, side);
  return error === undefined
    ? says.success(inside, { status: 'placed', rfqUid: rfq.uid })
    : failed(ask, reasonOf(error, !able));
}

/** What an account asks quotes for. @see https://docs.kraken.com/api/docs/futures-api/trading/create-user-rfq */
export const ownRfqs = {
  create,
  cancel,
  accept,
  list: (ask: OwnAsk): Answer =>
    says.success(ask.inside, { rfqs: open(ask).map((rfq) => rfqShapes.own(ask.inside, rfq)) }),
};
