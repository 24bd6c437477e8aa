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

function add({ house, markets, account, fields }: MethodCall): MethodAnswer {
  const symbol = read.text(fields, 'symbol') ?? '';
  const unknown = contractError(symbol, markets);
  if (unknown !== undefined) return refused(unknown);
  const now = house.now();
  const deadline = times.deadline(read.text(fields, 'deadline'), now);
  if (typeof deadline === 'string') return refused(deadline);
  const validate = read.flag(fields, 'validate') ?? false;
  const draft = readContractOrder(fields, { method: 'add_order', symbol, now, deadline, validate });
  if (typeof draft === 'string') return refused(draft);
  const outcome = house.add(account, draft);
  return outcome.type === 'refused' ? outcome : { type: 'done', result: namesOf(outcome.value, validate) };
}

/** [W] The answer is Spot's. @see https://docs.kraken.com/exchange/api-reference/unified-ws/add_order */
export const addOrder: Method = {
  needs: needsOf('AddOrder'),
  required: ['order_type', 'side', 'symbol'],
  fields: new Map([
    ...contractOrderFields,
    ['symbol', is.symbol],
    ['deadline', is.time],
    ['validate', is.flag],
  ]),
  act: (call) => [add(call)],
};
