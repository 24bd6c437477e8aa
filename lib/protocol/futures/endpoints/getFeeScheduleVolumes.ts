import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { answered } from '../shapes/answered.ts';

/**
 * Tells the own volume of 30 days by fee schedule, US dollars.
 * Errors of the exchange: `authenticationError`, `accountInactive`, `insufficientPrivileges`,
 * `nonceBelowThreshold`, `nonceDuplicate`, `apiLimitExceeded`, `Server Error`, `Unavailable`.
 * Permission: general, read only.
 * @deprecated Fee schedules are no longer true since 2026-06-22: ask Spot TradeVolume with aclass
 * derivatives.
 * @see https://docs.kraken.com/api/docs/futures-api/trading/get-user-fee-schedule-volumes-v-3
 */
export const getFeeScheduleVolumes = describe({
  name: 'GetFeeScheduleVolumes',
  method: 'GET',
  path: '/derivatives/api/v3/feeschedules/volumes',
  auth: true,
  safe: true,
  cost: { pool: 'derivatives', units: 2 },
  permission: 'General API key: read-only',
  deprecated:
    'Fee schedules are no longer true since 2026-06-22: ask Spot TradeVolume with aclass derivatives.',
  params: {},
  result: told.object({
    ...answered,
    /** By the uid of the fee schedule. */
    volumesByFeeSchedule: told.record(told.decimal),
  }),
});
