import { concat, defaultIfEmpty, defer, filter, map, type Observable, take } from 'rxjs';
import type { spotCatalogue } from '../../protocol/spot/spotCatalogue.ts';
import type { Bound } from '../../session/rest/bind.ts';
import type { FoundOrder } from './Reconciled.ts';
import type { FindOrder } from './reconcile.ts';

type Calls = Pick<Bound<typeof spotCatalogue>, 'openOrders' | 'closedOrders'>;

interface Row {
  readonly cl_ord_id?: string | null;
  readonly status: string;
  readonly vol_exec: FoundOrder['filled'];
}

/** The row of that id: a server that knows no such filter tells of others too. */
function foundIn(rows: Readonly<Record<string, Row>>, identity: string): FoundOrder | undefined {
  const [entry] = Object.entries(rows).filter(([, row]) => row.cl_ord_id === identity);
  if (entry === undefined) return undefined;
  const [orderId, { status, vol_exec: filled }] = entry;
  return { identity, orderId, status, filled };
}

/**
 * Looks among the open orders first and the closed ones then: what is filled between the two looks is seen by the second.
 * By the id alone, not by time: a clock that is wrong must not hide an order.
 * @see https://docs.kraken.com/api/docs/rest-api/get-open-orders
 */
export const findSpotOrder =
  ({ openOrders, closedOrders }: Calls): FindOrder =>
  (identity) => {
    const open$ = openOrders({ cl_ord_id: identity }).pipe(map(({ open }) => foundIn(open, identity)));
    const closed$ = defer(() => closedOrders({ cl_ord_id: identity, without_count: true })).pipe(
      map(({ closed }) => foundIn(closed, identity)),
    );
    const found$: Observable<FoundOrder | undefined> = concat(open$, closed$).pipe(
      filter((order) => order !== undefined),
      take(1),
      defaultIfEmpty(undefined),
    );
    return found$;
  };
