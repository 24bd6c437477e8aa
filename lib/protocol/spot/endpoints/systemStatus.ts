import type { Endpoint } from '../../Endpoint.ts';
import { type Fields, fields } from '../../fields.ts';
import type { NoParams } from '../../NoParams.ts';
import { checkParams } from '../checkParams.ts';
import type { Emergency } from './Emergency.ts';
import type { Maintenance } from './Maintenance.ts';

/** The trading mode of the venue. */
export interface SystemStatusResult {
  readonly status: 'online' | 'maintenance' | 'cancel_only' | 'post_only';
  /** RFC 3339. */
  readonly timestamp: string;
  /** Windows of the next 72 hours; one leaves when it starts. */
  readonly upcoming_maintenance?: readonly Maintenance[];
  /** Incidents that go on. */
  readonly emergency?: readonly Emergency[];
}

const titled = (event: Fields): string => event.text('title');

function decode(result: unknown): SystemStatusResult {
  const told = fields(result, 'SystemStatus');
  told.oneOf('status', ['online', 'maintenance', 'cancel_only', 'post_only']);
  told.text('timestamp');
  for (const name of ['upcoming_maintenance', 'emergency']) if (told.has(name)) told.list(name, titled);
  return result as SystemStatusResult;
}

/**
 * Trading mode of the spot venue, with maintenance and incidents where there are any.
 * Errors of the exchange: `EGeneral:Too many requests`, `EService:Unavailable`.
 * @see https://docs.kraken.com/api/docs/rest-api/get-system-status
 */
export const systemStatus: Endpoint<NoParams, SystemStatusResult> = {
  name: 'SystemStatus',
  method: 'GET',
  path: '/0/public/SystemStatus',
  auth: false,
  safe: true,
  encode: (params) => checkParams('SystemStatus', {}, params),
  decode,
};
