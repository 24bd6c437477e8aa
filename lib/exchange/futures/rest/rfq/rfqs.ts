// Requests for quote. Legs are contracts that are listed here: there are no options among them.
import type { Answer } from '../../../http/Call.ts';
import { rfqDesk } from '../../rfq/rfqDesk.ts';
import type { OwnAsk, Route } from '../Route.ts';
import { says } from '../says.ts';
import { ownRfqs } from './ownRfqs.ts';
import { rfqOffers } from './rfqOffers.ts';
import { rfqShapes } from './rfqShapes.ts';

const root = '/derivatives/api/v3/rfqs';

const own = (
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
  endpoint: string,
  run: (ask: OwnAsk) => Answer,
): Route => ({ methods: [method], path: `${root}/${path}`, endpoint, run });

/** Those with names of their own come before those with an id. */
export const rfqs: readonly Route[] = [
  own('GET', 'open-offers', 'ListOpenRfqOffers', rfqOffers.open),
  own('GET', 'closed-offers', 'ListClosedRfqOffers', rfqOffers.closed),
  own('POST', 'place-offer/{}', 'PlaceRfqOffer', rfqOffers.place),
  own('DELETE', 'cancel-offer/{}', 'CancelRfqOffer', rfqOffers.withdraw),
  own('GET', 'open-rfqs', 'ListAccountRfqs', ownRfqs.list),
  own('POST', 'open-rfqs', 'CreateRfq', ownRfqs.create),
  own('DELETE', 'open-rfqs/{}', 'CancelRfq', ownRfqs.cancel),
  own('POST', 'open-rfqs/accept-offer/{}', 'AcceptRfqOffer', ownRfqs.accept),
  {
    methods: ['GET'],
    path: root,
    run: ({ inside }) =>
      says.success(inside, {
        rfqs: rfqDesk(inside)
          .all()
          .filter(({ status }) => status === 'open')
          .map((rfq) => rfqShapes.rfq(inside, rfq)),
      }),
  },
  {
    methods: ['GET'],
    path: `${root}/{}`,
    run({ inside, part }) {
      const rfq = rfqDesk(inside).find(part(0));
      return rfq === undefined
        ? says.refused(inside, 404, 0, 'RFQ not found')
        : says.success(inside, { rfq: rfqShapes.rfq(inside, rfq) });
    },
  },
];
