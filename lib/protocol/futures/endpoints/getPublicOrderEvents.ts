import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { eventPaging } from '../rules/eventPaging.ts';
import { market } from '../rules/market.ts';
import { decimalOrEmpty } from '../shapes/decimalOrEmpty.ts';
import { eventPage } from '../shapes/eventPage.ts';
import { happened } from '../shapes/happened.ts';
import { loggedOrder } from '../shapes/loggedOrder.ts';

/**
 * Tells what happened to the orders of a market, newest first.
 * Each event has one member, named for what happened; others than these may come. Values of enums may be
 * `Unknown`.
 * @see https://docs.kraken.com/api/docs/futures-api/history/get-public-order-events
 */
export const getPublicOrderEvents = describe({
  name: 'GetPublicOrderEvents',
  method: 'GET',
  path: '/api/history/v3/market/{tradeable}/orders',
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
          OrderPlaced: told.optional(
            told.object({
              order: loggedOrder.open,
              reason: told.text,
              reducedQuantity: told.optional(decimalOrEmpty),
            }),
          ),
          OrderUpdated: told.optional(
            told.object({
              oldOrder: loggedOrder.open,
              newOrder: loggedOrder.open,
              reason: told.text,
              reducedQuantity: told.optional(decimalOrEmpty),
            }),
          ),
          OrderCancelled: told.optional(told.object({ order: loggedOrder.open, reason: told.text })),
        }),
      ),
    ),
  ),
});
