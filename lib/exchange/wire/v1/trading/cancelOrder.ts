import type { OrderRef } from '../../../house/House.ts';
import type { Command, TradingAnswer, TradingCall } from './Command.ts';
import { fieldRules as is } from './fieldRules.ts';
import { findOrders } from './findOrders.ts';
import { refOf } from './refOf.ts';
import { refused } from './refused.ts';

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function cancel(call: TradingCall, ref: OrderRef): TradingAnswer {
  const { house, account } = call;
  if (findOrders(call, ref).length === 0) return refused('EOrder:Unknown order');
  const outcome = house.cancel(account, ref);
  return outcome.type === 'refused' ? outcome : { type: 'done', members: {} };
}

/** One answer an order. @see https://docs.kraken.com/api/docs/websocket-v1/cancelorder */
export const cancelOrder: Command = {
  answer: 'cancelOrderStatus',
  needs: [['modify-trades'], ['close-trades']],
  required: [],
  fields: new Map([
    ['txid', is.idsOrUserrefs],
    ['cl_ord_id', is.ids],
  ]),
  act(call) {
    const { txid, cl_ord_id: clOrdIds } = call.fields;
    const refs: readonly OrderRef[] = [
      ...listOf(txid).map(refOf),
      ...listOf(clOrdIds).map((id): OrderRef => ({ type: 'clOrdId', id: String(id) })),
    ];
    return refs.length === 0
      ? [refused('EGeneral:Invalid arguments:txid')]
      : refs.map((ref) => cancel(call, ref));
  },
};
