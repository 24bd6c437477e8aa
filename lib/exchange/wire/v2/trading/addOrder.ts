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
import { warningsOf } from './warningsOf.ts';

function add({ house, markets, account, fields }: MethodCall): MethodAnswer {
  const symbol = read.text(fields, 'symbol') ?? '';
  const unknown = symbolError(symbol, markets);
  if (unknown !== undefined) return refused(unknown);
  const now = house.now();
  const deadline = times.deadline(read.text(fields, 'deadline'), now);
  if (typeof deadline === 'string') return refused(deadline);
  const validate = read.flag(fields, 'validate') ?? false;
  const draft = readOrder(fields, { method: 'add_order', symbol, now, deadline, validate });
  if (typeof draft === 'string') return refused(draft);
  const outcome = house.add(account, draft);
  return outcome.type === 'refused'
    ? outcome
    : { type: 'done', result: { ...namesOf(outcome.value, validate), warnings: warningsOf(fields) } };
}

/** @see https://docs.kraken.com/api/docs/websocket-v2/add_order */
export const addOrder: Method = {
  needs: needsOf('AddOrder'),
  required: ['order_type', 'side', 'symbol'],
  fields: new Map([...orderFields, ['symbol', is.symbol], ['deadline', is.time], ['validate', is.flag]]),
  act: (call) => [add(call)],
};
