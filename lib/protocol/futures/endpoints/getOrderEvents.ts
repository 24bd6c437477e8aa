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
 * Tells what happened to the own orders, newest first.
 * Each event has one member, named for what happened; others than these may come. Values of enums may be
 * `Unknown`.
 * Errors of the exchange: status 401 `unauthorized` with a reason; status 429, where the header
 * `rate-limit-reset` says after how many seconds to ask again.
 * Permission: general, read only.
 * @see https://docs.kraken.com/api/docs/futures-api/history/get-order-events
 */
export const getOrderEvents = describe({
  name: 'GetOrderEvents',
  method: 'GET',
  path: '/api/history/v3/orders',
  auth: true,
  safe: true,
  cost: { pool: 'history', units: 1 },
  answer: 'bare',
  permission: 'General API key: read-only',
  params: {
    ...eventPaging,
    /** Only events of this market. */
    tradeable: market,
    /** Only orders that came. */
    opened: asked.flag,
    /** Only orders that went. */
    closed: asked.flag,
  },
  result: told.object({
    accountUid: told.text,
    ...eventPage(
      happened(
        told.object({
          OrderPlaced: told.optional(
            told.object({
              order: loggedOrder.own,
              reason: told.text,
              reducedQuantity: told.optional(decimalOrEmpty),
            }),
          ),
          OrderUpdated: told.optional(
            told.object({
              oldOrder: loggedOrder.own,
              newOrder: loggedOrder.own,
              reason: told.text,
              reducedQuantity: told.optional(decimalOrEmpty),
            }),
          ),
          OrderRejected: told.optional(
            told.object({ order: loggedOrder.own, orderError: told.text, reason: told.optional(told.text) }),
          ),
          OrderCancelled: told.optional(told.object({ order: loggedOrder.own, reason: told.text })),
          OrderNotFound: told.optional(told.object({ accountUid: told.text, orderId: told.text })),
          OrderEditRejected: told.optional(
            told.object({
              oldOrder: loggedOrder.own,
              attemptedOrder: loggedOrder.own,
              orderError: told.text,
            }),
          ),
        }),
      ),
    ),
  }),
});
