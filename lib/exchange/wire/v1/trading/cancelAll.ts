import type { Command } from './Command.ts';

/** @see https://docs.kraken.com/api/docs/websocket-v1/cancelall */
export const cancelAll: Command = {
  answer: 'cancelAllStatus',
  needs: [['modify-trades'], ['close-trades']],
  required: [],
  fields: new Map(),
  act({ house, account }) {
    const outcome = house.cancelAll(account, 'spot');
    return [outcome.type === 'refused' ? outcome : { type: 'done', members: { count: outcome.value } }];
  },
};
