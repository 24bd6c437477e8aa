import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { eventPaging } from '../rules/eventPaging.ts';
import { market } from '../rules/market.ts';
import { eventPage } from '../shapes/eventPage.ts';
import { happened } from '../shapes/happened.ts';

/**
 * Tells how the mark price of a market moved, newest first.
 * @see https://docs.kraken.com/api/docs/futures-api/history/get-public-price-events
 */
export const getPublicPriceEvents = describe({
  name: 'GetPublicPriceEvents',
  method: 'GET',
  path: '/api/history/v3/market/{tradeable}/price',
  auth: false,
  safe: true,
  cost: { pool: 'free', units: 0 },
  answer: 'bare',
  params: {
    /** The market, upper case, such as `PF_XBTUSD`. */
    tradeable: asked.required(market),
    ...eventPaging,
  },
  result: told.object(eventPage(happened(told.object({ price: told.decimal })))),
});
