import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { eventPaging } from '../rules/eventPaging.ts';
import { market } from '../rules/market.ts';
import { eventPage } from '../shapes/eventPage.ts';
import { happened } from '../shapes/happened.ts';
import { publicExecution } from '../shapes/publicExecution.ts';

/**
 * Tells the trades of a market with the orders that made them, newest first. Values of enums may be
 * `Unknown`.
 * @see https://docs.kraken.com/api/docs/futures-api/history/get-public-execution-events
 */
export const getPublicExecutionEvents = describe({
  name: 'GetPublicExecutionEvents',
  method: 'GET',
  path: '/api/history/v3/market/{tradeable}/executions',
  auth: false,
  safe: true,
  cost: { pool: 'free', units: 0 },
  answer: 'bare',
  params: {
    /** The market, upper case, such as `PF_XBTUSD`. */
    tradeable: asked.required(market),
    ...eventPaging,
  },
  result: told.object(
    eventPage(
      happened(
        told.object({
          Execution: told.optional(publicExecution),
          /** One of two spellings. */
          execution: told.optional(publicExecution),
        }),
      ),
    ),
  ),
});
