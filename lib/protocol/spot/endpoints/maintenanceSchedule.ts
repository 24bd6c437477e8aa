import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { maintenance } from '../shapes/maintenance.ts';

/**
 * Windows of planned maintenance in the next seven days. Errors of the exchange:
 * `EGeneral:Too many requests`, `EService:Unavailable`.
 * @see https://docs.kraken.com/api-reference/market-data/get-maintenance-schedule
 */
export const maintenanceSchedule = describe({
  name: 'MaintenanceSchedule',
  method: 'GET',
  path: '/0/public/MaintenanceSchedule',
  auth: false,
  safe: true,
  cost: { pool: 'free', units: 0 },
  params: {},
  result: told.object({ events: told.list(maintenance) }),
});
