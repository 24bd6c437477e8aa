// Every endpoint of the derivatives. What is rarer plugs in here.
import { accounts } from './account/accounts.ts';
import { fills } from './account/fills.ts';
import { keyCheck } from './account/keyCheck.ts';
import { notifications } from './account/notifications.ts';
import { positions } from './account/positions.ts';
import { preferences } from './account/preferences.ts';
import { transfers } from './account/transfers.ts';
import { charts } from './charts/charts.ts';
import { accountLog } from './history/accountLog.ts';
import { executions } from './history/executions.ts';
import { orderEvents } from './history/orderEvents.ts';
import { positionEvents } from './history/positionEvents.ts';
import { book } from './market/book.ts';
import { fees } from './market/fees.ts';
import { fundingRates } from './market/fundingRates.ts';
import { instruments } from './market/instruments.ts';
import { tickers } from './market/tickers.ts';
import { openOrders } from './orders/openOrders.ts';
import { orders } from './orders/orders.ts';
import type { Route } from './Route.ts';

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
  ...charts,
];
