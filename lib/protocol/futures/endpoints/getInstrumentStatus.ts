import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { market } from '../rules/market.ts';
import { answered } from '../shapes/answered.ts';
import { instrumentStatus } from '../shapes/instrumentStatus.ts';

/**
 * Tells of one market whether its price is out of place or unusually restless.
 * Errors of the exchange: `contractNotFound`, `notFound`.
 * @see https://docs.kraken.com/api/docs/futures-api/trading/instrument-status
 */
export const getInstrumentStatus = describe({
  name: 'GetInstrumentStatus',
  method: 'GET',
  path: '/derivatives/api/v3/instruments/{symbol}/status',
  auth: false,
  safe: true,
  cost: { pool: 'free', units: 0 },
  params: {
    /** The market, such as `PF_XBTUSD`. */
    symbol: asked.required(market),
  },
  result: told.object({ ...answered, ...instrumentStatus }),
});
