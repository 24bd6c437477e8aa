import type { Method } from './Method.ts';
import { needsOf } from './needsOf.ts';

/** @see https://docs.kraken.com/api/docs/websocket-v2/cancel_all */
export const cancelAll: Method = {
  needs: needsOf('CancelAll'),
  required: [],
  fields: new Map(),
  act({ house, account }) {
    const outcome = house.cancelAll(account, 'spot');
    return [outcome.type === 'refused' ? outcome : { type: 'done', result: { count: outcome.value } }];
  },
};
