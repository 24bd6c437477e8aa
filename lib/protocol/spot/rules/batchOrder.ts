import { asked } from '../../asked/asked.ts';
import { checkGroups } from '../../asked/checkGroups.ts';
import type { ParamsOf } from '../../asked/ParamsOf.ts';
import type { Rule } from '../../asked/Rule.ts';
import { writeParams } from '../../asked/writeParams.ts';
import { orderRules } from './orderRules.ts';

/** One order of a batch. */
export const batchOrder: Rule<ParamsOf<typeof orderRules>, false> = {
  ...asked.object(orderRules),
  write(value, where) {
    const order = writeParams(where, orderRules, value);
    checkGroups(where, order, { atLeastOne: [], notTogether: [['userref', 'cl_ord_id']] });
    return order;
  },
};
