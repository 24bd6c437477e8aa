import { amendOrder as spotAmend } from '../../v2/trading/amendOrder.ts';
import type { Method, MethodAnswer } from '../../v2/trading/Method.ts';
import { read } from '../../v2/trading/read.ts';

/** Nothing that is shown in part here, and no symbol. */
const spotOnly: readonly string[] = ['display_qty', 'limit_price_type', 'symbol'];

/**
 * The id of the amend is empty [D]. [W] That triggers can be amended.
 * @see https://docs.kraken.com/exchange/api-reference/unified-ws/amend_order
 */
export const amendOrder: Method = {
  ...spotAmend,
  fields: new Map([...spotAmend.fields].filter(([name]) => !spotOnly.includes(name))),
  act: (call) =>
    spotAmend
      // a limit price is always a price here
      .act({ ...call, fields: { ...call.fields, limit_price_type: 'static' } })
      .map((answer): MethodAnswer => {
        if (answer.type === 'refused') return answer;
        const [id, clOrdId] = ['order_id', 'cl_ord_id'].map((name) => read.text(call.fields, name));
        return { type: 'done', result: { amend_id: '', order_id: id, cl_ord_id: clOrdId } };
      }),
};
