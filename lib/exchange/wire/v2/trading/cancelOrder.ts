import type { OrderRef } from '../../../house/House.ts';
import { Exact } from '../../Exact.ts';
import { fieldRules as is } from './fieldRules.ts';
import type { Method, MethodAnswer, MethodCall } from './Method.ts';
import { needsOf } from './needsOf.ts';
import { notFound } from './notFound.ts';
import { read } from './read.ts';
import { refused } from './refused.ts';
import { spotOrders } from './spotOrders.ts';

const unknown = refused('EOrder:Unknown order');

function one(call: MethodCall, ref: OrderRef, result: Readonly<Record<string, string>>): MethodAnswer {
  if (spotOrders(call, ref).length === 0) return unknown;
  const outcome = call.house.cancel(call.account, ref);
  return outcome.type === 'refused' ? outcome : { type: 'done', result };
}

/** A group of the client may be several orders: each has its answer. */
function group(call: MethodCall, userref: number): readonly MethodAnswer[] {
  const ids = spotOrders(call, { type: 'userref', userref }).map(({ id }) => id);
  return ids.length === 0 ? [unknown] : ids.map((id) => one(call, { type: 'id', id }, { order_id: id }));
}

/** One answer an order. @see https://docs.kraken.com/api/docs/websocket-v2/cancel_order */
export const cancelOrder: Method = {
  needs: needsOf('CancelOrder'),
  required: [],
  fields: new Map([
    ['order_id', is.ids],
    ['cl_ord_id', is.ids],
    ['order_userref', is.userrefs],
  ]),
  act(call) {
    const { fields } = call;
    const texts = (name: string): readonly string[] =>
      read.list(fields, name).filter((id): id is string => typeof id === 'string');
    const answers = [
      ...texts('order_id').map((id) => one(call, { type: 'id', id }, { order_id: id })),
      ...texts('cl_ord_id').map((id) => one(call, { type: 'clOrdId', id }, { cl_ord_id: id })),
      ...read
        .list(fields, 'order_userref')
        .flatMap((userref) => (userref instanceof Exact ? group(call, Number(userref.text)) : [])),
    ];
    return answers.length === 0 ? [refused(notFound('order_id'))] : answers;
  },
};
