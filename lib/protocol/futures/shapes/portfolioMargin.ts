import { told } from '../../told/told.ts';

/** What the margin of a portfolio with options is made of, US dollars. */
export const portfolioMargin = told.object({
  totalCrossAssetNettedMarketRisk: told.decimal,
  totalMarketRisk: told.decimal,
  totalScenarioPnls: told.optional(told.list(told.decimal)),
  totalAbsoluteOptionPositionDeltaNotional: told.decimal,
  netPortfolioDelta: told.decimal,
  totalPremium: told.decimal,
  isBuyOnly: told.flag,
  futuresMaintenanceMargin: told.decimal,
});
