import type { OrderDraft } from '../../../house/OrderDraft.ts';
import { pairError } from '../pairError.ts';
import { yesNo } from '../yesNo.ts';
import type { Command, TradingAnswer, TradingCall } from './Command.ts';
import { descr } from './descr.ts';
import { fieldRules as is } from './fieldRules.ts';
import { findOrders } from './findOrders.ts';
import { pricesOf } from './pricesOf.ts';
import { refOf } from './refOf.ts';
import { refused } from './refused.ts';
import { textOf } from './textOf.ts';

function edit(call: TradingCall): TradingAnswer {
  const { house, names, account, fields } = call;
  const [pair = '', price, price2, qty, userref, flags] = [
    'pair',
    'price',
    'price2',
    'volume',
    'newuserref',
    'oflags',
  ].map((name) => textOf(fields, name));
  const wrongPair = pairError(pair, names);
  if (wrongPair !== undefined) return refused(wrongPair);
  const { orderid, validate } = fields;
  const ref = refOf(orderid);
  const [old] = findOrders(call, ref);
  const print = names.printer(old?.symbol ?? '');
  if (old === undefined || print?.pair !== pair) return refused('EOrder:Unknown order');
  const tries = yesNo(validate, false) === true;
  const draft: Partial<OrderDraft> = {
    ...pricesOf(old.type, old.side, price, price2),
    ...(qty === undefined ? {} : { qty }),
    ...(flags === undefined ? {} : { postOnly: flags.split(',').includes('post') }),
    ...(userref === undefined ? {} : { userref: Number(userref) }),
    ...(tries ? { validate: true } : {}),
  };
  const outcome = house.edit(account, ref, draft);
  if (outcome.type === 'refused') return outcome;
  const { original, order } = outcome.value;
  return {
    type: 'done',
    members: {
      descr: descr(order, print, price ?? print.price(order.limit ?? 0), price2),
      originaltxid: original.id,
      txid: tries ? undefined : order.id,
    },
  };
}

/** @see https://docs.kraken.com/api/docs/websocket-v1/editorder */
export const editOrder: Command = {
  answer: 'editOrderStatus',
  needs: [['modify-trades', 'close-trades']],
  required: ['orderid', 'pair'],
  fields: new Map([
    ['orderid', is.idOrUserref],
    ['pair', is.text],
    ['volume', is.amount],
    ['price', is.price],
    ['price2', is.price],
    ['oflags', is.flags],
    ['newuserref', is.userref],
    ['validate', is.yesNo],
  ]),
  act: (call) => [edit(call)],
};
