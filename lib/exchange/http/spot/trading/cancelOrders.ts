import type { House, OrderRef } from '../../../house/House.ts';
import { isRecord } from '../../../wire/isRecord.ts';
import { rfc3339 } from '../../../wire/rfc3339.ts';
import type { PrivateAsked, Routes } from '../Asked.ts';
import { endpoint } from '../endpoint.ts';
import { param } from '../params/param.ts';
import type { Rule } from '../params/Rule.ts';
import { refusal } from '../refusal.ts';
import { result } from '../result.ts';
import { refOf } from './refOf.ts';

/** Orders that one call may name. */
const most = 50;

const clientRef = (id: string): OrderRef => ({ type: 'clOrdId', id });

/** How many went, or why none did. Those that are gone already do no harm to the others. */
function cancelAllOf(house: House, account: string, refs: readonly OrderRef[]): number | string {
  let count = 0;
  let error: string | undefined;
  for (const ref of refs) {
    const canceled = house.cancel(account, ref);
    if (canceled.type === 'done') count += canceled.value.length;
    else error ??= canceled.error;
  }
  return count === 0 && error !== undefined ? error : count;
}

const txidIn = (part: unknown): unknown => {
  const { txid = part } = isRecord(part) ? part : {};
  return txid;
};

/** Names, or objects with one. */
const orderNames: Rule<readonly string[]> = (sent, name, ground) => {
  const list: unknown = Array.isArray(sent) ? sent.map(txidIn) : sent;
  return param.or(param.list(most), [])(list, name, ground);
};

const wholeSecond = (us: number): string => `${rfc3339(us).slice(0, 19)}Z`;

/** @see https://docs.kraken.com/api/docs/rest-api/cancel-order */
export const cancelOrders: Routes<PrivateAsked> = {
  CancelOrder: endpoint(
    { txid: param.optional(param.list(most)), cl_ord_id: param.optional(param.text) },
    ({ txid = [], cl_ord_id }, { inside, account }) => {
      const refs = [...txid.map(refOf), ...(cl_ord_id === undefined ? [] : [clientRef(cl_ord_id)])];
      if (refs.length === 0) return refusal('EGeneral:Invalid arguments:txid');
      const count = cancelAllOf(inside.house, account, refs);
      return typeof count === 'string' ? refusal(count) : result({ count });
    },
  ),
  CancelOrderBatch: endpoint(
    { orders: orderNames, cl_ord_ids: param.or(param.list(most), []) },
    ({ orders, cl_ord_ids }, { inside, account }) => {
      const refs = [...orders.map(refOf), ...cl_ord_ids.map(clientRef)];
      if (refs.length === 0 || refs.length > most) return refusal('EGeneral:Invalid arguments:orders');
      const canceled = inside.house.cancelBatch(account, refs);
      return canceled.type === 'refused' ? refusal(canceled.error) : result({ count: canceled.value });
    },
  ),
  CancelAll: ({ inside, account }) => {
    const canceled = inside.house.cancelAll(account, 'spot');
    return canceled.type === 'refused' ? refusal(canceled.error) : result({ count: canceled.value });
  },
  CancelAllOrdersAfter: endpoint({ timeout: param.whole(0, 86_399) }, ({ timeout }, { inside, account }) => {
    const goesOff = inside.house.cancelAllAfter(account, 'spot', timeout);
    return result({
      currentTime: wholeSecond(inside.house.now()),
      triggerTime: goesOff === undefined ? '0' : wholeSecond(goesOff),
    });
  }),
};
