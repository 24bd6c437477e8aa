// The calls that a recording can answer as well as a market.
import { assetPairsRoute } from './assetPairsRoute.ts';
import { assetsRoute } from './assetsRoute.ts';
import { maintenanceRoute } from './maintenanceRoute.ts';
import { ohlcRoute } from './ohlcRoute.ts';
import { postTradeRoute } from './postTradeRoute.ts';
import type { RestRoute } from './RestRoute.ts';
import { systemStatusRoute } from './systemStatusRoute.ts';
import { timeRoute } from './timeRoute.ts';
import { tradesRoute } from './tradesRoute.ts';

/** By the end of their path behind `/0/public/`. */
export const venueRoutes: Readonly<Record<string, RestRoute>> = {
  Time: timeRoute,
  SystemStatus: systemStatusRoute,
  MaintenanceSchedule: maintenanceRoute,
  Assets: assetsRoute,
  AssetPairs: assetPairsRoute,
  OHLC: ohlcRoute,
  Trades: tradesRoute,
  PostTrade: postTradeRoute,
};
