import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { eventPaging } from '../rules/eventPaging.ts';
import { market } from '../rules/market.ts';
import { eventPage } from '../shapes/eventPage.ts';
import { happened } from '../shapes/happened.ts';
import { ownExecution } from '../shapes/ownExecution.ts';

/**
 * Tells the own executions with their fees, newest first. Values of enums may be `Unknown`.
 * Errors of the exchange: status 401 `unauthorized` with a reason; status 429, where the header
 * `rate-limit-reset` says after how many seconds to ask again.
 * Permission: general, read only.
 * @see https://docs.kraken.com/api/docs/futures-api/history/get-execution-events
 */
export const getExecutionEvents = describe({
  name: 'GetExecutionEvents',
  method: 'GET',
  path: '/api/history/v3/executions',
  auth: true,
  safe: true,
  cost: { pool: 'history', units: 1 },
  answer: 'bare',
  permission: 'General API key: read-only',
  params: {
    ...eventPaging,
    /** Only events of this market. */
    tradeable: market,
  },
  result: told.object({ accountUid: told.text, ...eventPage(happened(ownExecution)) }),
});
