import type { OrderChanges } from '../../../house/House.ts';
import { fieldRules as is } from './fieldRules.ts';
import type { Method, MethodAnswer, MethodCall } from './Method.ts';
import { needsOf } from './needsOf.ts';
import { notFound } from './notFound.ts';
import { priceOf } from './priceOf.ts';
import { read } from './read.ts';
import { refused } from './refused.ts';
import { spotOrders } from './spotOrders.ts';
import { symbolError } from './symbolError.ts';
import { times } from './times.ts';

function amend(call: MethodCall): MethodAnswer {
  const { house, markets, account, fields } = call;
  const [id, clOrdId, symbol] = ['order_id', 'cl_ord_id', 'symbol'].map((name) => read.text(fields, name));
  if (id === undefined && clOrdId === undefined) return refused(notFound('order_id'));
  if (id !== undefined && clOrdId !== undefined) return refused('EGeneral:Invalid arguments:cl_ord_id');
  const unknown = symbol === undefined ? undefined : symbolError(symbol, markets);
  if (unknown !== undefined) return refused(unknown);
  const deadline = times.deadline(read.text(fields, 'deadline'), house.now());
  if (typeof deadline === 'string') return refused(deadline);
  const ref =
    id === undefined ? ({ type: 'clOrdId', id: clOrdId ?? '' } as const) : ({ type: 'id', id } as const);
  const [order] = spotOrders(call, ref);
  if (order === undefined || (symbol !== undefined && symbol !== order.symbol))
    return refused('EOrder:Unknown order');
  const qty = read.number(fields, 'order_qty');
  const display = read.number(fields, 'display_qty');
  const limit = priceOf(fields, 'limit_price', order.type === 'trailing-stop-limit' ? 'quote' : 'static');
  const trigger = priceOf(fields, 'trigger_price');
  const postOnly = read.flag(fields, 'post_only');
  const changes: OrderChanges = {
    ...(qty !== undefined && { qty }),
    ...(display !== undefined && { display }),
    ...(limit && { limit }),
    ...(trigger && { trigger }),
    ...(postOnly !== undefined && { postOnly }),
    ...(deadline !== undefined && { deadline }),
  };
  const outcome = house.amend(account, ref, changes);
  return outcome.type === 'refused'
    ? outcome
    : { type: 'done', result: { amend_id: outcome.value.amendId, order_id: id, cl_ord_id: clOrdId } };
}

/** @see https://docs.kraken.com/api/docs/websocket-v2/amend_order */
export const amendOrder: Method = {
  needs: needsOf('AmendOrder'),
  required: [],
  fields: new Map([
    ['order_id', is.id],
    ['cl_ord_id', is.clOrdId],
    ['order_qty', is.number],
    ['display_qty', is.number],
    ['limit_price', is.number],
    ['limit_price_type', is.priceType],
    ['post_only', is.flag],
    ['trigger_price', is.number],
    ['trigger_price_type', is.priceType],
    ['deadline', is.time],
    ['symbol', is.symbol],
  ]),
  act: (call) => [amend(call)],
};
