import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { logUnits } from '../rules/logUnits.ts';
import { logInfos } from '../words/logInfos.ts';

/**
 * Tells what was booked on the account, newest first.
 * A trade is two rows: that of the currency and that of the position. Page by id (`from`, `to`) or by
 * time.
 * Errors of the exchange: status 401 `unauthorized` with a reason; status 429, where the header
 * `rate-limit-reset` says after how many seconds to ask again.
 * Permission: general, read only.
 * @see https://docs.kraken.com/api/docs/futures-api/history/account-log
 */
export const getAccountLog = describe({
  name: 'GetAccountLog',
  method: 'GET',
  path: '/api/history/v3/account-log',
  auth: true,
  safe: true,
  cost: { pool: 'history', units: ({ count = 500 }) => logUnits(Number(count)) },
  answer: 'bare',
  permission: 'General API key: read-only',
  params: {
    /** Not before this time, Unix milliseconds. */
    since: asked.integer(0),
    /** Before this time, Unix milliseconds. */
    before: asked.integer(0),
    /** First id; ids begin at 1. */
    from: asked.integer(1),
    /** Last id. */
    to: asked.integer(1),
    /** Default `desc`: newest first. */
    sort: asked.oneOf('asc', 'desc'),
    /** Only these kinds of bookings, such as `futures trade` or `funding rate change`. */
    info: asked.list(asked.text),
    /** Rows: 1 to 100,000; default 500. The more, the more it costs: 1 to 10 units. */
    count: asked.integer(1, 100_000),
    /** Tell the members of conversions too. Default false. */
    conversion_details: asked.flag,
  },
  result: told.object({
    accountUid: told.text,
    logs: told.list(
      told.object({
        id: told.integer,
        /** RFC 3339. */
        date: told.text,
        /** The currency, or the contract of a position. */
        asset: told.text,
        info: told.word(...logInfos),
        booking_uid: told.text,
        margin_account: told.text,
        old_balance: told.decimal,
        new_balance: told.decimal,
        old_average_entry_price: told.orNull(told.decimal),
        new_average_entry_price: told.orNull(told.decimal),
        trade_price: told.orNull(told.decimal),
        mark_price: told.orNull(told.decimal),
        realized_pnl: told.orNull(told.decimal),
        fee: told.orNull(told.decimal),
        /** The uid of the execution. */
        execution: told.orNull(told.text),
        collateral: told.orNull(told.text),
        funding_rate: told.orNull(told.decimal),
        realized_funding: told.orNull(told.decimal),
        /** Lower case. */
        contract: told.orNull(told.text),
        conversion_spread_percentage: told.orNull(told.decimal),
        liquidation_fee: told.orNull(told.decimal),
        exchange_rate: told.optional(told.decimal),
        conversion_fee: told.optional(told.decimal),
        exchange_rate_from: told.optional(told.text),
      }),
    ),
  }),
});
