import { concat, defaultIfEmpty, defer, filter, map, type Observable, take } from 'rxjs';
import type { futuresCatalogue } from '../../protocol/futures/futuresCatalogue.ts';
import type { Bound } from '../../session/rest/bind.ts';
import type { FoundOrder } from './Reconciled.ts';
import type { FindOrder } from './reconcile.ts';

type Calls = Pick<Bound<typeof futuresCatalogue>, 'getOrderStatus' | 'getOpenOrders' | 'getOrderEvents'>;

/**
 * Looks at the state of the last seconds first, then among the open orders, then in the history of orders, which knows
 * those that are gone.
 * @see https://docs.kraken.com/api/docs/futures-api/trading/get-order-status
 */
export const findFuturesOrder =
  ({ getOrderStatus, getOpenOrders, getOrderEvents }: Calls): FindOrder =>
  (identity) => {
    const recent$ = getOrderStatus({ cliOrdIds: [identity] }).pipe(
      map(({ orders }) => {
        const seen = orders.find(({ order }) => order.cliOrdId === identity);
        return seen === undefined
          ? undefined
          : {
              identity,
              orderId: seen.order.orderId,
              status: seen.status,
              filled: seen.order.filled ?? undefined,
            };
      }),
    );
    const open$ = defer(() => getOpenOrders()).pipe(
      map(({ openOrders }) => {
        const seen = openOrders.find(({ cliOrdId }) => cliOrdId === identity);
        return seen === undefined
          ? undefined
          : { identity, orderId: seen.order_id, status: seen.status, filled: seen.filledSize };
      }),
    );
    const past$ = defer(() => getOrderEvents({ sort: 'desc' })).pipe(
      map(({ elements }) => {
        const seen = elements
          .flatMap(({ event }) => ('OrderPlaced' in event ? [event.OrderPlaced.order] : []))
          .find(({ clientId }) => clientId === identity);
        return seen === undefined
          ? undefined
          : { identity, orderId: seen.uid, status: 'placed', filled: seen.filled };
      }),
    );
    const found$: Observable<FoundOrder | undefined> = concat(recent$, open$, past$).pipe(
      filter((order) => order !== undefined),
      take(1),
      defaultIfEmpty(undefined),
    );
    return found$;
  };
