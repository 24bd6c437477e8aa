import { pairError } from '../pairError.ts';
import { yesNo } from '../yesNo.ts';
import type { Command, TradingAnswer, TradingCall } from './Command.ts';
import { descr } from './descr.ts';
import { fieldRules as is } from './fieldRules.ts';
import { readOrder } from './readOrder.ts';
import { refused } from './refused.ts';
import { textOf } from './textOf.ts';

function add({ house, names, account, fields }: TradingCall): TradingAnswer {
  const pair = textOf(fields, 'pair') ?? '';
  const market = names.market(pair);
  const print = market === undefined ? undefined : names.printer(market.listing.symbol);
  if (market === undefined || print === undefined) return refused(pairError(pair, names) ?? '');
  const draft = readOrder(fields, market.listing.symbol, house.now());
  if (typeof draft === 'string') return refused(draft);
  const outcome = house.add(account, draft);
  if (outcome.type === 'refused') return outcome;
  const order = outcome.value;
  const { validate } = fields;
  return {
    type: 'done',
    members: {
      cl_ord_id: order.clOrdId,
      descr: descr(order, print, textOf(fields, 'price'), textOf(fields, 'price2')),
      txid: yesNo(validate, false) === true ? undefined : order.id,
    },
  };
}

/** @see https://docs.kraken.com/api/docs/websocket-v1/addorder */
export const addOrder: Command = {
  answer: 'addOrderStatus',
  needs: [['modify-trades']],
  required: ['ordertype', 'type', 'pair', 'volume'],
  fields: new Map([
    ['ordertype', is.orderType],
    ['type', is.side],
    ['pair', is.text],
    ['volume', is.amount],
    ['price', is.price],
    ['price2', is.price],
    ['leverage', is.leverage],
    ['margin', is.yesNo],
    ['reduce_only', is.yesNo],
    ['oflags', is.flags],
    ['starttm', is.time],
    ['expiretm', is.time],
    ['deadline', is.deadline],
    ['cl_ord_id', is.id],
    ['userref', is.userref],
    ['stp_type', is.selfTrade],
    ['timeinforce', is.timeInForce],
    ['validate', is.yesNo],
    ['close[ordertype]', is.closeType],
    ['close[price]', is.price],
    ['close[price2]', is.price],
    ['sender_sub_id', is.text],
  ]),
  act: (call) => [add(call)],
};
