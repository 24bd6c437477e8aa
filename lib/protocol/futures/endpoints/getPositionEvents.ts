import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { eventPaging } from '../rules/eventPaging.ts';
import { market } from '../rules/market.ts';
import { eventPage } from '../shapes/eventPage.ts';
import { positionChange } from '../shapes/positionChange.ts';

/**
 * Tells how the own positions changed, newest first.
 * Filters: only true has an effect. Those of a kind (how it changed; by what) add up, and the two kinds
 * narrow each other. Values of enums may be `Unknown`.
 * Errors of the exchange: status 401 `unauthorized` with a reason; status 429, where the header
 * `rate-limit-reset` says after how many seconds to ask again.
 * Permission: general, read only.
 * @see https://docs.kraken.com/api/docs/futures-api/history/get-position-events
 */
export const getPositionEvents = describe({
  name: 'GetPositionEvents',
  method: 'GET',
  path: '/api/history/v3/positions',
  auth: true,
  safe: true,
  cost: { pool: 'history', units: 1 },
  answer: 'bare',
  permission: 'General API key: read-only',
  params: {
    ...eventPaging,
    /** Only events of this market. */
    tradeable: market,
    /** How it changed. */
    opened: asked.flag,
    /** How it changed. */
    closed: asked.flag,
    /** How it changed. */
    increased: asked.flag,
    /** How it changed. */
    decreased: asked.flag,
    /** How it changed: from long to short, or back. */
    reversed: asked.flag,
    /** How it changed: not at all. */
    no_change: asked.flag,
    /** By what: trades. */
    trades: asked.flag,
    /** By what: funding that was paid. */
    funding_realization: asked.flag,
    /** By what: the end of the contract. */
    settlement: asked.flag,
  },
  result: told.object({
    accountUid: told.text,
    ...eventPage(
      told.object({
        uid: told.optional(told.text),
        /** Unix milliseconds. */
        timestamp: told.integer,
        /** The change may stand in here instead of on the row. */
        event: told.optional(told.object(positionChange)),
        ...positionChange,
      }),
    ),
  }),
});
