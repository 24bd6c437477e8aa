import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { rebaseMultiplier } from '../rules/rebaseMultiplier.ts';
import { walletAccount } from '../rules/walletAccount.ts';
import { netGain } from '../shapes/netGain.ts';

/**
 * What the account is worth, and what of it margin positions bind; all in one asset.
 * Errors of the exchange: EQuery:Unknown asset, EGeneral:Permission denied.
 * Permission: Orders and trades - Query open orders & trades.
 * @see https://docs.kraken.com/api/docs/rest-api/get-trade-balance
 */
export const tradeBalance = describe({
  name: 'TradeBalance',
  method: 'POST',
  path: '/0/private/TradeBalance',
  auth: true,
  safe: true,
  cost: { pool: 'spot', units: 1 },
  inQuery: ['account_id'],
  permission: 'Orders and trades - Query open orders & trades',
  params: {
    /** What to count in. Default `ZUSD`. */
    asset: asked.text,
    ...rebaseMultiplier,
    ...walletAccount,
  },
  result: told.object({
    /** Equivalent balance: all currencies together. */
    eb: told.decimal,
    /** Trade balance: all currencies that may be collateral. */
    tb: told.decimal,
    /** Margin of open positions. */
    m: told.decimal,
    /** Unrealised profit or loss of open positions. */
    n: netGain,
    /** Cost of open positions. */
    c: told.decimal,
    /** Value of open positions. */
    v: told.decimal,
    /** Equity: trade balance and unrealised profit or loss. */
    e: told.decimal,
    /** Free margin: equity less the margin in use. */
    mf: told.decimal,
    /** Free margin for new orders. */
    mfo: told.optional(told.decimal),
    /** Margin level in percent; only while positions are open. */
    ml: told.optional(told.decimal),
    /** Value of orders that are open and not filled. */
    uv: told.optional(told.decimal),
  }),
});
