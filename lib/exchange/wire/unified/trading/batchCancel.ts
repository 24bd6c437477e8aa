import { batchCancel as spotBatch } from '../../v2/trading/batchCancel.ts';
import { fieldRules as is } from '../../v2/trading/fieldRules.ts';
import type { Method, MethodAnswer } from '../../v2/trading/Method.ts';

/** The count stands in the result and nowhere else [D]. @see https://docs.kraken.com/exchange/api-reference/unified-ws/batch_cancel */
export const batchCancel: Method = {
  ...spotBatch,
  fields: new Map([
    ['orders', is.ids],
    ['cl_ord_id', is.ids],
  ]),
  act: (call) =>
    spotBatch
      .act(call)
      .map(
        (answer): MethodAnswer =>
          answer.type === 'refused' ? answer : { type: 'done', result: answer.result },
      ),
};
