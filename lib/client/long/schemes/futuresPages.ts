import * as futures from '../../../protocol/futures/endpoints/index.ts';
import { paged } from '../paging/paged.ts';
import { rowsOf } from '../paging/rowsOf.ts';
import { beforeSteps } from './beforeSteps.ts';
import { eventSteps } from './eventSteps.ts';

/**
 * The endpoints of Futures REST that answer in pages, and how.
 * @see https://docs.kraken.com/api/docs/guides/futures-rest
 */
export const futuresPages = {
  getFills: paged(
    futures.getFills,
    beforeSteps('fills', ['fill_id'], 'fillTime', (lastFillTime) => ({ lastFillTime })),
  ),
  getTradeHistory: paged(
    futures.getTradeHistory,
    beforeSteps('history', ['uid', 'trade_id'], 'time', (lastTime) => ({ lastTime })),
  ),
  getExecutionEvents: paged(futures.getExecutionEvents, eventSteps()),
  getOrderEvents: paged(futures.getOrderEvents, eventSteps()),
  getTriggerEvents: paged(futures.getTriggerEvents, eventSteps()),
  getPositionEvents: paged(futures.getPositionEvents, eventSteps()),
  getPublicExecutionEvents: paged(futures.getPublicExecutionEvents, eventSteps()),
  getPublicOrderEvents: paged(futures.getPublicOrderEvents, eventSteps()),
  getPublicPriceEvents: paged(futures.getPublicPriceEvents, eventSteps()),
  getAccountLog: paged(futures.getAccountLog, {
    first: (params) => params,
    rows: rowsOf.inList('logs', 'id'),
    // ids have no holes to fall into; a page that is not full is no end, for the exchange may give fewer than asked
    next({ logs }, asked) {
      const last = logs.at(-1)?.id;
      if (last === undefined) return undefined;
      if (asked.sort === 'asc')
        return asked.to !== undefined && last >= asked.to ? undefined : { ...asked, from: last + 1 };
      return last <= (asked.from ?? 1) ? undefined : { ...asked, to: last - 1 };
    },
  }),
  getCandles: paged(futures.getCandles, {
    first: (params) => params,
    rows: rowsOf.inList('candles', 'time'),
    // with a beginning they go forward, without one back from the last
    next({ candles, more_candles }, asked) {
      const [first, last] = [candles[0]?.time, candles.at(-1)?.time];
      if (!more_candles || first === undefined || last === undefined) return undefined;
      return asked.from === undefined
        ? { ...asked, to: Math.ceil(first / 1_000) - 1 }
        : { ...asked, from: Math.floor(last / 1_000) + 1 };
    },
  }),
  getMarketAnalytics: paged(futures.getMarketAnalytics, {
    first: (params) => params,
    // buckets follow each other without touching
    rows: { ids: ({ result }) => result.timestamp.map(String), only: (page) => page },
    next({ result: { timestamp, more } }, asked) {
      const last = timestamp.at(-1);
      return more && last !== undefined ? { ...asked, since: last + asked.interval } : undefined;
    },
  }),
} as const;
