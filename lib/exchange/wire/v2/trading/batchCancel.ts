import type { OrderRef } from '../../../house/House.ts';
import { Exact } from '../../Exact.ts';
import type { Said } from '../exactJson.ts';
import { fieldRules as is } from './fieldRules.ts';
import type { Method, MethodAnswer, MethodCall } from './Method.ts';
import { needsOf } from './needsOf.ts';
import { notFound } from './notFound.ts';
import { read } from './read.ts';
import { refused } from './refused.ts';
import { spotOrders } from './spotOrders.ts';

const [fewest, most] = [2, 50];

/** What is a number is a group of the client. */
const refOf = (name: Said): OrderRef => {
  const text = name instanceof Exact ? name.text : typeof name === 'string' ? name : '';
  return /^-?\d{1,10}$/.test(text) ? { type: 'userref', userref: Number(text) } : { type: 'id', id: text };
};

function cancel(call: MethodCall): MethodAnswer {
  const refs = [
    ...read.list(call.fields, 'orders').map(refOf),
    ...read
      .list(call.fields, 'cl_ord_id')
      .flatMap((id): readonly OrderRef[] => (typeof id === 'string' ? [{ type: 'clOrdId', id }] : [])),
  ];
  if (refs.length === 0) return refused(notFound('orders'));
  if (refs.length < fewest || refs.length > most) return refused('EGeneral:Invalid arguments:orders');
  const known = refs.filter((ref) => spotOrders(call, ref).length > 0);
  const outcome = call.house.cancelBatch(call.account, known);
  if (outcome.type === 'refused') return refused(outcome.error);
  const count = outcome.value;
  // the documents have the count in the result, and what was seen has it beside: whoever reads either finds it
  return { type: 'done', result: { count }, more: { orders_cancelled: count } };
}

/** @see https://docs.kraken.com/api/docs/websocket-v2/batch_cancel */
export const batchCancel: Method = {
  needs: needsOf('CancelOrderBatch'),
  required: [],
  fields: new Map([
    ['orders', is.idsOrUserrefs],
    ['cl_ord_id', is.ids],
  ]),
  act: (call) => [cancel(call)],
};
