import { told } from '../../told/told.ts';
import { portfolioMargin } from './portfolioMargin.ts';

/** The multi-collateral wallet as a whole, US dollars. */
export const flexWallet = {
  initialMargin: told.decimal,
  /** With what open orders would need. */
  initialMarginWithOrders: told.decimal,
  maintenanceMargin: told.decimal,
  /** Of all currencies, before haircuts. */
  balanceValue: told.decimal,
  /** Balances and unrealised profit. */
  portfolioValue: told.decimal,
  /** Of all currencies, after haircuts. */
  collateralValue: told.decimal,
  /** Unrealised profit of positions. */
  pnl: told.decimal,
  unrealizedFunding: told.decimal,
  totalUnrealized: told.decimal,
  totalUnrealizedAsMargin: told.decimal,
  /** What is left to open positions with. */
  availableMargin: told.decimal,
  marginEquity: told.decimal,
  portfolioMarginBreakdown: told.optional(portfolioMargin),
  upnlInterestRate: told.optional(told.decimal),
} as const;
