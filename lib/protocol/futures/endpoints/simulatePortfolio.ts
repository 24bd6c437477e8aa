import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { answered } from '../shapes/answered.ts';
import { greeks } from '../shapes/greeks.ts';
import { portfolioMargin } from '../shapes/portfolioMargin.ts';

/**
 * Tells margin, profit and greeks of a portfolio that one might have. The page says that only the
 * pre-production environment has it, which was closed on 2026-07-14.
 * Errors of the exchange: `authenticationError`, `accountInactive`, `insufficientPrivileges`,
 * `nonceBelowThreshold`, `nonceDuplicate`, `apiLimitExceeded`, `Server Error`, `Unavailable`,
 * `Json Parse Error`, `requiredArgumentMissing`.
 * Permission: general, read only.
 * @see https://docs.kraken.com/api/docs/futures-api/trading/simulate-portfolio
 */
export const simulatePortfolio = describe({
  name: 'SimulatePortfolio',
  method: 'POST',
  path: '/derivatives/api/v3/portfolio-margining/simulate',
  auth: true,
  safe: true,
  cost: { pool: 'derivatives', units: 2 },
  permission: 'General API key: read-only',
  params: {
    /**
     * JSON text of balances and positions. What is in them is not published; it may be
     * `{"positions":[{"instrument":"PF_XBTUSD","size":1,"entryPrice":50000}]}`.
     */
    json: asked.required(asked.like(/^\s*\{[\s\S]*\}\s*$/, 'the text of a JSON object')),
  },
  result: told.object({
    ...answered,
    maintenanceMargin: told.decimal,
    initialMargin: told.decimal,
    pnl: told.decimal,
    portfolioMarginBreakdown: portfolioMargin,
    /** By market. */
    greeks: told.record(greeks),
  }),
});
