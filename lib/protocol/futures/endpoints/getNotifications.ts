import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { answered } from '../shapes/answered.ts';

/**
 * Tells what the exchange announces.
 * A `maintenance` of `high` priority announces that it will be down at `effectiveTime`.
 * Errors of the exchange: `authenticationError`, `accountInactive`, `insufficientPrivileges`,
 * `nonceBelowThreshold`, `nonceDuplicate`, `apiLimitExceeded`, `Server Error`, `Unavailable`.
 * Permission: general, read only.
 * @see https://docs.kraken.com/api/docs/futures-api/trading/get-notifications
 */
export const getNotifications = describe({
  name: 'GetNotifications',
  method: 'GET',
  path: '/derivatives/api/v3/notifications',
  auth: true,
  safe: true,
  cost: { pool: 'derivatives', units: 2 },
  permission: 'General API key: read-only',
  params: {},
  result: told.object({
    ...answered,
    notifications: told.list(
      told.object({
        type: told.word('new_feature', 'bug_fix', 'settlement', 'general', 'maintenance', 'market'),
        priority: told.word('low', 'medium', 'high'),
        note: told.text,
        /** RFC 3339. */
        effectiveTime: told.text,
        expectedDowntimeMinutes: told.optional(told.integer),
      }),
    ),
  }),
});
