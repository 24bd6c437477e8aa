import { told } from '../../told/told.ts';
import { rfqStatuses } from '../words/rfqStatuses.ts';
import { answered } from './answered.ts';
import { legPrices } from './legPrices.ts';

/** Offers of one's own on requests for quote. */
export const rfqOffers = told.object({
  ...answered,
  offers: told.list(
    told.object({
      uid: told.text,
      rfqUid: told.text,
      /** RFC 3339. */
      placementDate: told.text,
      /** RFC 3339. */
      lastUpdateDate: told.text,
      /** For the whole package, US dollars. */
      bid: told.optional(told.decimal),
      /** For the whole package, US dollars. */
      ask: told.optional(told.decimal),
      bidSide: told.optional(legPrices),
      askSide: told.optional(legPrices),
      status: told.word(...rfqStatuses),
    }),
  ),
});
