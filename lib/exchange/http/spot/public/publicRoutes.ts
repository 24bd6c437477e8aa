import type { Inside } from '../../../Inside.ts';
import { venueRoutes } from '../../venueRoutes.ts';
import type { Asked, Routes } from '../Asked.ts';
import { depth } from './depth.ts';
import { fromVenue } from './fromVenue.ts';
import { groupedBook } from './groupedBook.ts';
import { preTrade } from './preTrade.ts';
import { spreads } from './spreads.ts';
import { systemStatus } from './systemStatus.ts';
import { ticker } from './ticker.ts';

/** Calls that everybody may make, by the end of their path behind `/0/public/`. */
export const publicRoutes = (inside: Inside): Routes<Asked> => ({
  ...Object.fromEntries(Object.entries(venueRoutes).map(([name, route]) => [name, fromVenue(route)])),
  SystemStatus: systemStatus,
  Ticker: ticker,
  Depth: depth,
  GroupedBook: groupedBook,
  Spread: spreads(inside),
  PreTrade: preTrade,
});
