import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { market } from '../rules/market.ts';
import { answered } from '../shapes/answered.ts';

/**
 * Tells the last 100 public trades before a time, newest first.
 * Errors of the exchange: `requiredArgumentMissing`, `invalidArgument`, `contractNotFound`.
 * @see https://docs.kraken.com/api/docs/futures-api/trading/get-history
 */
export const getTradeHistory = describe({
  name: 'GetTradeHistory',
  method: 'GET',
  path: '/derivatives/api/v3/history',
  auth: false,
  safe: true,
  cost: { pool: 'free', units: 0 },
  params: {
    /** The market, such as `PF_XBTUSD`. */
    symbol: asked.required(market),
    /** Only trades before it; at most seven days back. Default now. */
    lastTime: asked.instant,
  },
  result: told.object({
    ...answered,
    history: told.list(
      told.object({
        price: told.decimal,
        /** Of the taker. */
        side: told.optional(told.word('buy', 'sell')),
        /** Contracts. */
        size: told.optional(told.decimal),
        /** RFC 3339. */
        time: told.text,
        trade_id: told.optional(told.integer),
        type: told.optional(told.word('fill', 'liquidation', 'assignment', 'termination', 'block')),
        uid: told.optional(told.text),
        // what a European trading venue has to publish of a trade
        instrument_identification_type: told.optional(told.text),
        isin: told.optional(told.text),
        execution_venue: told.optional(told.text),
        price_notation: told.optional(told.text),
        price_currency: told.optional(told.text),
        notional_amount: told.optional(told.decimal),
        notional_currency: told.optional(told.text),
        publication_time: told.optional(told.text),
        publication_venue: told.optional(told.text),
        transaction_identification_code: told.optional(told.text),
        to_be_cleared: told.optional(told.flag),
      }),
    ),
  }),
});
