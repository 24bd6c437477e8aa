import { fieldRules as is } from '../../v2/trading/fieldRules.ts';
import type { Method } from '../../v2/trading/Method.ts';
import { needsOf } from '../../v2/trading/needsOf.ts';
import { read } from '../../v2/trading/read.ts';

/** Whole seconds, rounded up. @param us microseconds since 1970 */
const seconds = (us: number): string =>
  `${new Date(Math.ceil(us / 1_000_000) * 1_000).toISOString().slice(0, 19)}Z`;

/**
 * The dead man's switch. [W] Parameters and answer are Spot's, and whether it reaches spot orders is not known: here it
 * leaves them alone.
 * @see https://docs.kraken.com/exchange/api-reference/unified-ws/cancel_after
 */
export const cancelAllOrdersAfter: Method = {
  needs: needsOf('CancelAllOrdersAfter'),
  required: ['timeout'],
  fields: new Map([['timeout', is.seconds]]),
  act({ house, account, fields }) {
    const at = house.cancelAllAfter(account, 'derivatives', read.whole(fields, 'timeout') ?? 0);
    const result = { currentTime: seconds(house.now()), triggerTime: at === undefined ? '0' : seconds(at) };
    return [{ type: 'done', result }];
  },
};
