import type { Exact } from '../../../wire/Exact.ts';
import type { Wire } from '../../../wire/Wire.ts';

/** What of a margin comes from where: without options, all of it from futures. */
export const breakdown = (maintenanceMargin: Exact): Wire => ({
  totalCrossAssetNettedMarketRisk: 0,
  totalMarketRisk: 0,
  totalAbsoluteOptionPositionDeltaNotional: 0,
  netPortfolioDelta: 0,
  totalPremium: 0,
  isBuyOnly: false,
  futuresMaintenanceMargin: maintenanceMargin,
});
