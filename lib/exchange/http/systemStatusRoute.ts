import type { RestRoute } from './RestRoute.ts';
import { statusFacts } from './statusFacts.ts';

/** @see https://docs.kraken.com/api/docs/rest-api/get-system-status */
export const systemStatusRoute: RestRoute = ({ now }) => ({
  type: 'result',
  result: statusFacts('online', now()),
});
