import type { Account } from '../../../house/Account.ts';
import type { OrderView } from '../../../house/HouseEvent.ts';
import type { Inside } from '../../../Inside.ts';
import type { PrivateAsked, Routes } from '../Asked.ts';
import { endpoint } from '../endpoint.ts';
import { page } from '../history/page.ts';
import { span } from '../history/span.ts';
import { param } from '../params/param.ts';
import { refusal } from '../refusal.ts';
import { result } from '../result.ts';
import { orderTable } from './orderTable.ts';
import { spotListing } from './spotListing.ts';

interface Named {
  readonly userref: number | undefined;
  readonly cl_ord_id: string | undefined;
}

/** Are the ids of their trades told, and those of one taker as one? */
const withTrades = { trades: param.flag, consolidate_taker: param.or(param.flag, true) };

const userref = param.optional(param.whole(-2_147_483_648, 2_147_483_647));

const isNamed =
  ({ userref: group, cl_ord_id }: Named) =>
  (order: OrderView): boolean =>
    (group === undefined || order.userref === group) &&
    (cl_ord_id === undefined || order.clOrdId === cl_ord_id);

const ofSpot =
  (inside: Inside) =>
  ({ symbol }: OrderView): boolean =>
    spotListing(inside, symbol) !== undefined;

const endedAt = ({ closedAt, changedAt }: OrderView): number => closedAt ?? changedAt;

const newestFirst = ({ closedOrders }: Account): readonly OrderView[] =>
  [...closedOrders].sort((one, other) => endedAt(other) - endedAt(one));

/** Orders of an account. @see https://docs.kraken.com/api/docs/rest-api/get-closed-orders */
export const orderLists: Routes<PrivateAsked> = {
  OpenOrders: endpoint(
    {
      ...withTrades,
      userref,
      cl_ord_id: param.optional(param.text),
      with_cursor: param.flag,
      cursor: param.optional(param.text),
      limit: param.optional(param.whole(1, 1_000)),
    },
    ({ trades, consolidate_taker, limit, with_cursor, cursor, ...named }, asked) => {
      const { inside, account } = asked;
      const byCursor = with_cursor || cursor !== undefined;
      if (byCursor && limit !== undefined && limit > 100) return refusal('EGeneral:Invalid arguments:limit');
      const all = [...inside.house.account(account).openOrders.values()]
        .filter(ofSpot(inside))
        .filter(isNamed(named))
        .reverse();
      const most = limit ?? (byCursor ? 50 : Math.max(1, all.length));
      const wanted = { ofs: 0, limit: most, without_count: true, with_cursor, cursor };
      const one = page.cut(all, wanted, ({ id }) => id);
      if (one === undefined) return refusal('EGeneral:Invalid arguments:cursor');
      return result({
        open: orderTable(asked, one.entries, { trades, consolidate_taker }),
        cursor: one.tail.cursor,
      });
    },
  ),
  ClosedOrders: endpoint(
    {
      ...page.params,
      ...withTrades,
      userref,
      cl_ord_id: param.optional(param.text),
      closetime: param.or(param.oneOf('open', 'close', 'both'), 'both'),
    },
    ({ trades, consolidate_taker, closetime, start, end, userref: group, cl_ord_id, ...wanted }, asked) => {
      const { inside, account } = asked;
      const state = inside.house.account(account);
      const opened = (id: string): number | undefined =>
        inside.house.find(account, { type: 'id', id })[0]?.openedAt;
      const within = span(start, end, opened);
      if (typeof within === 'string') return refusal(`EGeneral:Invalid arguments:${within}`);
      const all = newestFirst(state)
        .filter(ofSpot(inside))
        .filter(isNamed({ userref: group, cl_ord_id }))
        .filter(
          (order) =>
            (closetime !== 'close' && within(order.openedAt)) ||
            (closetime !== 'open' && within(endedAt(order))),
        );
      const one = page.cut(all, { ...wanted, limit: 50 }, ({ id }) => id);
      if (one === undefined) return refusal('EGeneral:Invalid arguments:cursor');
      return result({ closed: orderTable(asked, one.entries, { trades, consolidate_taker }), ...one.tail });
    },
  ),
  QueryOrders: endpoint(
    {
      txid: param.optional(param.list(50)),
      cl_ord_id: param.optional(param.list(50)),
      userref,
      ...withTrades,
    },
    ({ txid = [], cl_ord_id = [], userref: group, ...wishes }, asked) => {
      const { inside, account } = asked;
      if (txid.length + cl_ord_id.length === 0) return refusal('EGeneral:Invalid arguments:txid');
      const refs = [
        ...txid.map((id) => ({ type: 'id', id }) as const),
        ...cl_ord_id.map((id) => ({ type: 'clOrdId', id }) as const),
      ];
      const found = refs.map((ref) => inside.house.find(account, ref).filter(ofSpot(inside)));
      if (found.some((orders) => orders.length === 0)) return refusal('EOrder:Invalid order');
      const named = found.flat().filter(isNamed({ userref: group, cl_ord_id: undefined }));
      return result(orderTable(asked, named, wishes));
    },
  ),
};
