import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { uid } from '../rules/uid.ts';
import { answered } from '../shapes/answered.ts';
import { rfq } from '../shapes/rfq.ts';

/**
 * Tells one request for quote that is open, or was closed a short while ago. The page says that only the
 * pre-production environment has it, which was closed on 2026-07-14. It may work all the same; status 404
 * says that requests for quote are not enabled.
 * Errors of the exchange: `notFound`.
 * @see https://docs.kraken.com/api/docs/futures-api/trading/get-rfq
 */
export const getRfq = describe({
  name: 'GetRfq',
  method: 'GET',
  path: '/derivatives/api/v3/rfqs/{rfqUid}',
  auth: false,
  safe: true,
  cost: { pool: 'free', units: 0 },
  params: {
    /** The uid of the request for quote. */
    rfqUid: asked.required(uid),
  },
  result: told.object({
    ...answered,
    rfq: told.object(rfq),
  }),
});
