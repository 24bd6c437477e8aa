import type { OrderDraft } from '../../../house/OrderDraft.ts';
import { checkFields } from '../../v2/trading/checkFields.ts';
import { fieldRules as is } from '../../v2/trading/fieldRules.ts';
import type { Method, MethodAnswer, MethodCall } from '../../v2/trading/Method.ts';
import { namesOf } from '../../v2/trading/namesOf.ts';
import { needsOf } from '../../v2/trading/needsOf.ts';
import { read } from '../../v2/trading/read.ts';
import { refused } from '../../v2/trading/refused.ts';
import { times } from '../../v2/trading/times.ts';
import { contractError } from './contractError.ts';
import { contractOrderFields } from './contractOrderFields.ts';
import { readContractOrder } from './readContractOrder.ts';

const method = 'batch_add';
const [fewest, most] = [2, 15];
const noBatch = refused('EGeneral:Invalid arguments:orders');

function add({ house, markets, account, fields }: MethodCall): MethodAnswer {
  const symbol = read.text(fields, 'symbol') ?? '';
  const unknown = contractError(symbol, markets);
  if (unknown !== undefined) return refused(unknown);
  const now = house.now();
  const deadline = times.deadline(read.text(fields, 'deadline'), now);
  if (typeof deadline === 'string') return refused(deadline);
  const validate = read.flag(fields, 'validate') ?? false;
  const orders = read.list(fields, 'orders');
  if (orders.length < fewest || orders.length > most) return noBatch;
  const drafts: OrderDraft[] = [];
  for (const order of orders) {
    if (!read.isFields(order)) return noBatch;
    const words = checkFields(contractOrderFields, ['order_type', 'side'], order, method);
    if (words !== undefined) return refused(words);
    const draft = readContractOrder(order, { method, symbol, now, deadline, validate });
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

/** [W] The answer is Spot's. @see https://docs.kraken.com/exchange/api-reference/unified-ws/batch_add */
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
