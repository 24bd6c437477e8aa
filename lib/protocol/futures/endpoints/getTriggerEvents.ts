import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { eventPaging } from '../rules/eventPaging.ts';
import { market } from '../rules/market.ts';
import { eventPage } from '../shapes/eventPage.ts';
import { happened } from '../shapes/happened.ts';
import { loggedTrigger } from '../shapes/loggedTrigger.ts';

/**
 * Tells what happened to the own triggers, newest first.
 * Each event has one member, named for what happened; others than these may come. Values of enums may be
 * `Unknown`.
 * Errors of the exchange: status 401 `unauthorized` with a reason; status 429, where the header
 * `rate-limit-reset` says after how many seconds to ask again.
 * Permission: general, read only.
 * @see https://docs.kraken.com/api/docs/futures-api/history/get-trigger-events
 */
export const getTriggerEvents = describe({
  name: 'GetTriggerEvents',
  method: 'GET',
  path: '/api/history/v3/triggers',
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
          OrderTriggerPlaced: told.optional(told.object({ order: loggedTrigger, reason: told.text })),
          OrderTriggerCancelled: told.optional(told.object({ order: loggedTrigger, reason: told.text })),
          OrderTriggerUpdated: told.optional(
            told.object({
              oldOrderTrigger: loggedTrigger,
              newOrderTrigger: loggedTrigger,
              reason: told.text,
            }),
          ),
          OrderTriggerActivated: told.optional(told.object({ order: loggedTrigger })),
          OrderTriggerEditRejected: told.optional(
            told.object({
              oldOrderTrigger: loggedTrigger,
              attemptedOrderTrigger: loggedTrigger,
              orderError: told.optional(told.text),
            }),
          ),
        }),
      ),
    ),
  }),
});
