import type { Command } from './Command.ts';
import { fieldRules as is } from './fieldRules.ts';
import { refused } from './refused.ts';
import { textOf } from './textOf.ts';

/** Seconds; longer is refused. */
const longest = 86_400;

/** Full seconds, rounded up. @param us microseconds since 1970 */
const stamp = (us: number): string =>
  new Date(Math.ceil(us / 1_000_000) * 1_000).toISOString().replace('.000', '');

/** The dead man's switch. @see https://docs.kraken.com/api/docs/websocket-v1/cancelallordersafter */
export const cancelAllOrdersAfter: Command = {
  answer: 'cancelAllOrdersAfterStatus',
  needs: [['modify-trades'], ['close-trades']],
  required: ['timeout'],
  fields: new Map([['timeout', is.whole]]),
  act({ house, account, fields }) {
    const seconds = Number(textOf(fields, 'timeout'));
    if (seconds > longest) return [refused('EGeneral:Invalid arguments:timeout')];
    const at = house.cancelAllAfter(account, 'spot', seconds);
    return [
      {
        type: 'done',
        members: { currentTime: stamp(house.now()), triggerTime: at === undefined ? '0' : stamp(at) },
      },
    ];
  },
};
