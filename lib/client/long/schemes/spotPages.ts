import type { Endpoint } from '../../../protocol/Endpoint.ts';
import * as spot from '../../../protocol/spot/endpoints/index.ts';
import { type Paged, paged } from '../paging/paged.ts';
import { rowsOf } from '../paging/rowsOf.ts';
import type { Steps } from '../paging/Scheme.ts';
import { cursorSteps } from './cursorSteps.ts';
import { fundingSteps } from './fundingSteps.ts';
import { historySteps } from './historySteps.ts';
import { sinceSteps } from './sinceSteps.ts';
import { tradeSteps } from './tradeSteps.ts';
import { transferSteps } from './transferSteps.ts';

/** An endpoint whose answers are not always pages. @param read the page in an answer */
const readAs =
  <P, R, Page>(endpoint: Endpoint<P, R, true>, read: (result: R) => Page) =>
  (steps: Steps<P, Page>): Paged<P, R, Page> => ({ endpoint, scheme: { ...steps, read } });

/**
 * The endpoints of Spot REST that answer in pages, and how.
 * @see https://docs.kraken.com/api/docs/guides/spot-rest-intro
 */
export const spotPages = {
  closedOrders: paged(spot.closedOrders, historySteps('closed')),
  tradesHistory: paged(spot.tradesHistory, historySteps('trades')),
  ledgers: paged(spot.ledgers, historySteps('ledger')),
  openOrders: paged(spot.openOrders, {
    ...cursorSteps(
      rowsOf.inRecord('open'),
      ({ cursor }) => cursor?.next,
      (cursor) => ({ cursor }),
    ),
    first: (params) => ({ ...params, with_cursor: true }),
  }),
  depositStatus: readAs(spot.depositStatus, (told) =>
    'next_cursor' in told ? told : { deposits: told, next_cursor: null },
  )(transferSteps('deposits')),
  withdrawStatus: readAs(spot.withdrawStatus, (told) =>
    'next_cursor' in told ? told : { withdrawals: told, next_cursor: null },
  )(transferSteps('withdrawals')),
  earnStrategies: paged(
    spot.earnStrategies,
    cursorSteps(
      rowsOf.inList('items', 'id'),
      ({ next_cursor }) => next_cursor,
      (cursor) => ({ cursor }),
    ),
  ),
  listFundingMethods: paged(
    spot.listFundingMethods,
    fundingSteps('methods', ['asset', 'method_id', 'network'], (beside, { direction }) => ({
      ...beside,
      direction,
    })),
  ),
  listFundingAddresses: paged(
    spot.listFundingAddresses,
    fundingSteps('addresses', ['address_id'], (beside) => beside),
  ),
  listFundingDepositAddresses: paged(
    spot.listFundingDepositAddresses,
    fundingSteps('addresses', ['id'], (beside) => beside),
  ),
  listFundingDeposits: paged(
    spot.listFundingDeposits,
    fundingSteps('deposits', ['deposit_id'], (beside) => beside),
  ),
  listFundingWithdrawals: paged(
    spot.listFundingWithdrawals,
    fundingSteps('withdrawals', ['withdrawal_id'], (beside) => beside),
  ),
  trades: paged(spot.trades, tradeSteps('not full')),
  ohlc: paged(spot.ohlc, sinceSteps(1)),
  spread: paged(spot.spread, sinceSteps(3)),
  postTrade: paged(spot.postTrade, {
    first: (params) => params,
    rows: rowsOf.inList('trades', 'trade_id'),
    next: ({ trades, last_ts }, asked) =>
      trades.length < (asked.count ?? 1_000) ? undefined : { ...asked, from_ts: last_ts },
  }),
} as const;
