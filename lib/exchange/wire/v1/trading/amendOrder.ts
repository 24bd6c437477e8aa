import type { OrderChanges } from '../../../house/House.ts';
import { pairError } from '../pairError.ts';
import { yesNo } from '../yesNo.ts';
import type { Command, TradingAnswer, TradingCall } from './Command.ts';
import { deadlineOf } from './deadlineOf.ts';
import { fieldRules as is } from './fieldRules.ts';
import { findOrders } from './findOrders.ts';
import { priceText } from './priceText.ts';
import { refused } from './refused.ts';
import { textOf } from './textOf.ts';

function amend(call: TradingCall): TradingAnswer {
  const { house, names, account, fields } = call;
  const [txid, clOrdId, qty, display, limit, trigger, pair] = [
    'txid',
    'cl_ord_id',
    'volume',
    'display_volume',
    'limit_price',
    'trigger_price',
    'pair',
  ].map((name) => textOf(fields, name));
  const deadline = deadlineOf(textOf(fields, 'deadline'), house.now());
  if (typeof deadline === 'string') return refused(deadline);
  const wrongPair = pair === undefined ? undefined : pairError(pair, names);
  if (wrongPair !== undefined) return refused(wrongPair);
  if ((txid === undefined) === (clOrdId === undefined)) return refused('EGeneral:Invalid arguments:txid');
  const ref =
    txid === undefined
      ? ({ type: 'clOrdId', id: clOrdId ?? '' } as const)
      : ({ type: 'id', id: txid } as const);
  const { post_only: post } = fields;
  if (
    qty === undefined &&
    display === undefined &&
    limit === undefined &&
    trigger === undefined &&
    post === undefined
  )
    return refused('EGeneral:Invalid arguments:No amendable parameters');
  const [order] = findOrders(call, ref);
  if (order === undefined) return refused('EOrder:Unknown order');
  const hash = order.side === 'buy' ? '+' : '-';
  const changes: OrderChanges = {
    ...(qty === undefined ? {} : { qty }),
    ...(display === undefined ? {} : { display }),
    ...(limit === undefined ? {} : { limit: priceText(limit, hash) }),
    ...(trigger === undefined ? {} : { trigger: priceText(trigger, hash) }),
    ...(post === undefined ? {} : { postOnly: yesNo(post, false) === true }),
    ...(deadline === undefined ? {} : { deadline }),
  };
  const outcome = house.amend(account, ref, changes);
  return outcome.type === 'refused'
    ? outcome
    : { type: 'done', members: { amend_id: outcome.value.amendId, cl_ord_id: clOrdId, txid } };
}

/** @see https://docs.kraken.com/api/docs/websocket-v1/amendorder */
export const amendOrder: Command = {
  answer: 'amendOrderStatus',
  needs: [['modify-trades'], ['close-trades']],
  required: [],
  fields: new Map([
    ['txid', is.id],
    ['cl_ord_id', is.id],
    ['volume', is.amount],
    ['display_volume', is.amount],
    ['limit_price', is.price],
    ['trigger_price', is.price],
    ['post_only', is.yesNo],
    ['pair', is.text],
    ['deadline', is.deadline],
  ]),
  act: (call) => [amend(call)],
};
