// Every endpoint of the derivatives. What is rarer plugs in here.
import { accounts } from './account/accounts.ts';
import { assignments } from './account/assignments.ts';
import { fills } from './account/fills.ts';
import { keyCheck } from './account/keyCheck.ts';
import { marketShare } from './account/marketShare.ts';
import { notifications } from './account/notifications.ts';
import { portfolio } from './account/portfolio.ts';
import { positions } from './account/positions.ts';
import { preferences } from './account/preferences.ts';
import { subaccounts } from './account/subaccounts.ts';
import { transfers } from './account/transfers.ts';
import { analytics } from './charts/analytics.ts';
import { charts } from './charts/charts.ts';
import { accountLog } from './history/accountLog.ts';
import { executions } from './history/executions.ts';
import { orderEvents } from './history/orderEvents.ts';
import { positionEvents } from './history/positionEvents.ts';
import { publicOrders } from './history/publicOrders.ts';
import { book } from './market/book.ts';
import { fees } from './market/fees.ts';
import { fundingRates } from './market/fundingRates.ts';
import { instruments } from './market/instruments.ts';
import { tickers } from './market/tickers.ts';
import { openOrders } from './orders/openOrders.ts';
import { orders } from './orders/orders.ts';
import type { Route } from './Route.ts';
import { rfqs } from './rfq/rfqs.ts';

/** The first one that fits is asked. */
export const routes: readonly Route[] = [
  ...instruments,
  ...tickers,
  ...book,
  ...fundingRates,
  ...fees,
  ...orders,
  ...openOrders,
  ...accounts,
  ...positions,
  ...fills,
  ...preferences,
  ...transfers,
  ...notifications,
  ...keyCheck,
  ...orderEvents,
  ...executions,
  ...positionEvents,
  ...accountLog,
  ...publicOrders,
  ...subaccounts,
  ...assignments,
  ...portfolio,
  ...marketShare,
  ...rfqs,
  ...analytics,
  ...charts,
];
