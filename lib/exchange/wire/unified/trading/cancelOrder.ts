import { cancelOrder as spotCancel } from '../../v2/trading/cancelOrder.ts';
import { fieldRules as is } from '../../v2/trading/fieldRules.ts';
import type { Method } from '../../v2/trading/Method.ts';
import { refused } from '../../v2/trading/refused.ts';

/** One kind of name a request [D]; the client's group is none of them. @see https://docs.kraken.com/exchange/api-reference/unified-ws/cancel_order */
export const cancelOrder: Method = {
  ...spotCancel,
  fields: new Map([
    ['order_id', is.ids],
    ['cl_ord_id', is.ids],
  ]),
  act(call) {
    const { order_id: ids, cl_ord_id: own } = call.fields;
    // [W] the words
    if (ids !== undefined && own !== undefined) return [refused('EGeneral:Invalid arguments:cl_ord_id')];
    return spotCancel.act(call);
  },
};
