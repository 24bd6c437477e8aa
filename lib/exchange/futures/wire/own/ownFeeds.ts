import { accountLog } from './accountLog.ts';
import { balances } from './balances.ts';
import { fills } from './fills.ts';
import { notifications } from './notifications.ts';
import type { OwnFeed } from './OwnFeed.ts';
import { openOrders } from './openOrders.ts';
import { openPositions } from './openPositions.ts';

/** Private feeds by name. */
export const ownFeeds: ReadonlyMap<string, OwnFeed> = new Map([
  ['open_orders', openOrders.plain],
  ['open_orders_verbose', openOrders.verbose],
  ['fills', fills],
  ['open_positions', openPositions],
  ['balances', balances],
  ['account_log', accountLog],
  ['notifications_auth', notifications],
]);
