import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { emergency } from '../shapes/emergency.ts';
import { maintenance } from '../shapes/maintenance.ts';

/**
 * Trading mode of the Spot market, with maintenance and incidents where there are any. Errors of the
 * exchange: `EGeneral:Too many requests`, `EService:Unavailable`.
 * @see https://docs.kraken.com/api/docs/rest-api/get-system-status
 */
export const systemStatus = describe({
  name: 'SystemStatus',
  method: 'GET',
  path: '/0/public/SystemStatus',
  auth: false,
  safe: true,
  cost: { pool: 'free', units: 0 },
  params: {},
  result: told.object({
    /** Of the matching engine alone, whatever is planned. */
    status: told.word('online', 'maintenance', 'cancel_only', 'post_only'),
    /** RFC 3339. */
    timestamp: told.text,
    /** Of the next 72 hours; a window leaves when it starts. */
    upcoming_maintenance: told.optional(told.list(maintenance)),
    emergency: told.optional(told.list(emergency)),
  }),
});
