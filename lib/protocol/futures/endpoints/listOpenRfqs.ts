import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { answered } from '../shapes/answered.ts';
import { rfq } from '../shapes/rfq.ts';

/**
 * Tells the requests for quote that are open. The page says that only the pre-production environment has
 * it, which was closed on 2026-07-14. It may work all the same; status 404 says that requests for quote
 * are not enabled.
 * @see https://docs.kraken.com/api/docs/futures-api/trading/get-open-rfqs
 */
export const listOpenRfqs = describe({
  name: 'ListOpenRfqs',
  method: 'GET',
  path: '/derivatives/api/v3/rfqs',
  auth: false,
  safe: true,
  cost: { pool: 'free', units: 0 },
  params: {},
  result: told.object({
    ...answered,
    rfqs: told.list(told.object(rfq)),
  }),
});
