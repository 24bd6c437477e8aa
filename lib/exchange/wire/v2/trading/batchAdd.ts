import type { OrderDraft } from '../../../house/OrderDraft.ts';
import { checkFields } from './checkFields.ts';
import { fieldRules as is } from './fieldRules.ts';
import type { Method, MethodAnswer, MethodCall } from './Method.ts';
import { namesOf } from './namesOf.ts';
import { needsOf } from './needsOf.ts';
import { orderFields } from './orderFields.ts';
import { read } from './read.ts';
import { readOrder } from './readOrder.ts';
import { refused } from './refused.ts';
import { symbolError } from './symbolError.ts';
import { times } from './times.ts';

const method = 'batch_add';
const [fewest, most] = [2, 15];

function add({ house, markets, account, fields }: MethodCall): MethodAnswer {
  const symbol = read.text(fields, 'symbol') ?? '';
  const unknown = symbolError(symbol, markets);
  if (unknown !== undefined) return refused(unknown);
  const now = house.now();
  const deadline = times.deadline(read.text(fields, 'deadline'), now);
  if (typeof deadline === 'string') return refused(deadline);
  const validate = read.flag(fields, 'validate') ?? false;
  const orders = read.list(fields, 'orders');
  if (orders.length < fewest || orders.length > most) return refused('EGeneral:Invalid arguments:orders');
  const drafts: OrderDraft[] = [];
  for (const order of orders) {
    if (!read.isFields(order)) return refused('EGeneral:Invalid arguments:orders');
    const words = checkFields(orderFields, ['order_type', 'side'], order, method);
    if (words !== undefined) return refused(words);
    const draft = readOrder(order, { method, symbol, now, deadline, validate });
    if (typeof draft === 'string') return refused(draft);
    drafts.push(draft);
  }
  const outcome = house.addBatch(account, drafts);
  if (outcome.type === 'refused') return outcome;
  const rows = outcome.value.map((one) =>
    one.type === 'done' ? namesOf(one.value, validate) : { error: one.error },
  );
  // one that is not good makes it no success, though the others stand
  const success = outcome.value.every(({ type }) => type === 'done');
  return { type: 'done', result: rows, more: { success } };
}

/** @see https://docs.kraken.com/api/docs/websocket-v2/batch_add */
export const batchAdd: Method = {
  needs: needsOf('AddOrderBatch'),
  required: ['orders', 'symbol'],
  fields: new Map([
    ['orders', is.records],
    ['symbol', is.symbol],
    ['deadline', is.time],
    ['validate', is.flag],
  ]),
  act: (call) => [add(call)],
};
