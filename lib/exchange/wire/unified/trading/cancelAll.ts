import type { Method } from '../../v2/trading/Method.ts';
import { needsOf } from '../../v2/trading/needsOf.ts';

/** @see https://docs.kraken.com/exchange/api-reference/unified-ws/cancel_all */
export const cancelAll: Method = {
  needs: needsOf('CancelAll'),
  required: [],
  fields: new Map(),
  act({ house, account }) {
    const outcome = house.cancelAll(account, 'derivatives');
    return [outcome.type === 'refused' ? outcome : { type: 'done', result: { count: outcome.value } }];
  },
};
