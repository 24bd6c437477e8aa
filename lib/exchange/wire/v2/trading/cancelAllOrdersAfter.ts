import { fieldRules as is } from './fieldRules.ts';
import type { Method } from './Method.ts';
import { needsOf } from './needsOf.ts';
import { read } from './read.ts';

/** Whole seconds, rounded up. @param us microseconds since 1970 */
const seconds = (us: number): string =>
  `${new Date(Math.ceil(us / 1_000_000) * 1_000).toISOString().slice(0, 19)}Z`;

/** The dead man's switch. @see https://docs.kraken.com/api/docs/websocket-v2/cancel_after */
export const cancelAllOrdersAfter: Method = {
  needs: needsOf('CancelAllOrdersAfter'),
  required: ['timeout'],
  fields: new Map([['timeout', is.seconds]]),
  act({ house, account, fields }) {
    const at = house.cancelAllAfter(account, 'spot', read.whole(fields, 'timeout') ?? 0);
    const result = { currentTime: seconds(house.now()), triggerTime: at === undefined ? '0' : seconds(at) };
    return [{ type: 'done', result }];
  },
};
