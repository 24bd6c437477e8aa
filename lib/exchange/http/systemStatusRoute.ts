import { rfc3339 } from '../wire/rfc3339.ts';
import type { RestRoute } from './RestRoute.ts';

/** @see https://docs.kraken.com/api/docs/rest-api/get-system-status */
export const systemStatusRoute: RestRoute = ({ now }) => ({
  type: 'result',
  result: {
    status: 'online',
    timestamp: `${rfc3339(now()).slice(0, 19)}Z`,
    upcoming_maintenance: [],
    emergency: [],
  },
});
