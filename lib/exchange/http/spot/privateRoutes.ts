import type { Inside } from '../../Inside.ts';
import type { Listing } from '../../listings/Listing.ts';
import type { PrivateAsked, Routes } from './Asked.ts';
import { balances } from './account/balances.ts';
import { keyInfo } from './account/keyInfo.ts';
import { openPositions } from './account/openPositions.ts';
import { tradeBalance } from './account/tradeBalance.ts';
import { tradeVolume } from './account/tradeVolume.ts';
import { earnDesk } from './earn/earnDesk.ts';
import { exportJobs } from './export/exportJobs.ts';
import { deposits } from './funding/deposits.ts';
import type { FundingDesk } from './funding/fundingDesk.ts';
import { transfers } from './funding/transfers.ts';
import { withdrawals } from './funding/withdrawals.ts';
import { ledgerLists } from './history/ledgerLists.ts';
import { tradeLists } from './history/tradeLists.ts';
import { amendTrails } from './orders/amendTrails.ts';
import { orderLists } from './orders/orderLists.ts';
import { addOrders } from './trading/addOrders.ts';
import { cancelOrders } from './trading/cancelOrders.ts';
import { changeOrders } from './trading/changeOrders.ts';
import { level3 } from './trading/level3.ts';

/** Calls of an account, by the end of their path behind `/0/private/`. */
export const privateRoutes = (
  inside: Inside,
  listings: readonly Listing[],
  funding: FundingDesk,
): Routes<PrivateAsked> => ({
  Level3: level3,
  ...balances,
  TradeBalance: tradeBalance,
  ...orderLists,
  OrderAmends: amendTrails(inside),
  ...tradeLists,
  OpenPositions: openPositions,
  ...ledgerLists,
  TradeVolume: tradeVolume,
  ...keyInfo(inside),
  ...addOrders,
  ...changeOrders,
  ...cancelOrders,
  ...exportJobs(inside),
  ...deposits(funding),
  ...withdrawals(funding),
  ...transfers,
  ...earnDesk(listings),
});
