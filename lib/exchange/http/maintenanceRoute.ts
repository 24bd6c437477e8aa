import type { RestRoute } from './RestRoute.ts';

/** Nothing is ever planned here. */
export const maintenanceRoute: RestRoute = () => ({ type: 'result', result: { events: [] } });
