import type { Endpoint } from '../../Endpoint.ts';
import { fields } from '../../fields.ts';
import type { NoParams } from '../../NoParams.ts';
import { checkParams } from '../checkParams.ts';

/** The trading mode of the venue. */
export interface SystemStatusResult {
  readonly status: 'online' | 'maintenance' | 'cancel_only' | 'post_only';
  /** RFC 3339. */
  readonly timestamp: string;
}

/**
 * Trading mode of the spot venue.
 * @see https://docs.kraken.com/api/docs/rest-api/get-system-status
 */
export const systemStatus: Endpoint<NoParams, SystemStatusResult> = {
  name: 'SystemStatus',
  method: 'GET',
  path: '/0/public/SystemStatus',
  auth: false,
  safe: true,
  encode: (params) => checkParams('SystemStatus', {}, params),
  decode(result) {
    const told = fields(result, 'SystemStatus');
    return {
      status: told.oneOf('status', ['online', 'maintenance', 'cancel_only', 'post_only']),
      timestamp: told.text('timestamp'),
    };
  },
};
