import type { OrderDraft } from '../../../house/OrderDraft.ts';
import { fieldRules as is } from './fieldRules.ts';
import type { Method, MethodAnswer, MethodCall } from './Method.ts';
import { needsOf } from './needsOf.ts';
import { oneOf } from './oneOf.ts';
import { orderWords } from './orderWords.ts';
import { priceOf } from './priceOf.ts';
import { read } from './read.ts';
import { refused } from './refused.ts';
import { spotOrders } from './spotOrders.ts';
import { symbolError } from './symbolError.ts';
import { times } from './times.ts';
import { triggerOf } from './triggerOf.ts';
import { warningsOf } from './warningsOf.ts';

function edit(call: MethodCall): MethodAnswer {
  const { house, markets, account, fields } = call;
  const id = read.text(fields, 'order_id') ?? '';
  const symbol = read.text(fields, 'symbol') ?? '';
  const unknown = symbolError(symbol, markets);
  if (unknown !== undefined) return refused(unknown);
  const deadline = times.deadline(read.text(fields, 'deadline'), house.now());
  if (typeof deadline === 'string') return refused(deadline);
  const ref = { type: 'id', id } as const;
  const [order] = spotOrders(call, ref);
  if (order?.symbol !== symbol) return refused('EOrder:Unknown order');
  if (order.clOrdId !== undefined) return refused('EOrder:Order not editable');
  const triggers = triggerOf(fields, 'edit_order');
  if (typeof triggers === 'string') return refused(triggers);
  const limit = priceOf(fields, 'limit_price') ?? priceOf(fields, 'price');
  const qty = read.number(fields, 'order_qty');
  const display = read.number(fields, 'display_qty');
  const userref = read.whole(fields, 'order_userref');
  const feeIn = oneOf(orderWords.feePreference, read.text(fields, 'fee_preference'));
  const [postOnly, reduceOnly] = ['post_only', 'reduce_only'].map((name) => read.flag(fields, name));
  const validate = read.flag(fields, 'validate') ?? false;
  const draft: Partial<OrderDraft> = {
    validate,
    ...triggers,
    ...(limit && { limit }),
    ...(qty !== undefined && { qty }),
    ...(display !== undefined && { display }),
    ...(userref !== undefined && { userref }),
    ...(feeIn && { feeIn }),
    ...(postOnly !== undefined && { postOnly }),
    ...(reduceOnly !== undefined && { reduceOnly }),
    ...(deadline !== undefined && { deadline }),
  };
  const outcome = house.edit(account, ref, draft);
  if (outcome.type === 'refused') return outcome;
  const { original, order: fresh } = outcome.value;
  return {
    type: 'done',
    result: {
      order_id: validate ? '' : fresh.id,
      original_order_id: original.id,
      warnings: warningsOf(fields),
    },
  };
}

/** @see https://docs.kraken.com/api/docs/websocket-v2/edit_order */
export const editOrder: Method = {
  needs: needsOf('EditOrder'),
  required: ['order_id', 'symbol'],
  fields: new Map([
    ['order_id', is.id],
    ['symbol', is.symbol],
    ['order_qty', is.number],
    ['limit_price', is.number],
    ['display_qty', is.number],
    ['order_userref', is.userref],
    ['post_only', is.flag],
    ['reduce_only', is.flag],
    ['fee_preference', is.feePreference],
    ['triggers', is.record],
    ['deadline', is.time],
    ['validate', is.flag],
    ['no_mpp', is.flag],
    ['price', is.number],
    ['trigger', is.reference],
    ['stop_price', is.number],
  ]),
  act: (call) => [edit(call)],
};
