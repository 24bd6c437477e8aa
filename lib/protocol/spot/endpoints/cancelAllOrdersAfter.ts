import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';

/**
 * Dead man's switch: cancels all orders when its time runs out, unless it is set again before. Disarm it
 * before planned maintenance. Errors of the exchange: `EGeneral:Invalid arguments`,
 * `EAPI:Rate limit exceeded`, `EService:Unavailable`, `EGeneral:Permission denied`.
 * @see https://docs.kraken.com/api/docs/rest-api/cancel-all-orders-after
 */
export const cancelAllOrdersAfter = describe({
  name: 'CancelAllOrdersAfter',
  method: 'POST',
  path: '/0/private/CancelAllOrdersAfter',
  auth: true,
  safe: true,
  cost: { pool: 'spot', units: 1 },
  permission: 'Orders and trades - Create & modify orders or Orders and trades - Cancel & close orders',
  params: {
    /** Seconds, below 86,400; 0 disarms. Advised: 60, set again every 15 to 30. */
    timeout: asked.required(asked.integer(0, 86_399)),
  },
  result: told.object({
    /** RFC 3339. */
    currentTime: told.text,
    /** RFC 3339; `0` or null when disarmed. */
    triggerTime: told.orNull(told.text),
  }),
});
