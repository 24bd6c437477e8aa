// Pure: an order as a client asks for it.

import type { TimeInForce } from '../../../house/Order.ts';
import type { OrderDraft } from '../../../house/OrderDraft.ts';
import { yesNo } from '../yesNo.ts';
import { deadlineOf } from './deadlineOf.ts';
import { orderTypeOf } from './orderTypeOf.ts';
import { pricesOf } from './pricesOf.ts';
import { textOf } from './textOf.ts';
import { timeOf } from './timeOf.ts';

type Fields = Readonly<Record<string, unknown>>;
type Side = OrderDraft['side'];

const timesInForce: ReadonlyMap<unknown, TimeInForce> = new Map([
  ['GTC', 'gtc'],
  ['GTD', 'gtd'],
  ['IOC', 'ioc'],
  ['FOK', 'fok'],
]);

const closeOf = (fields: Fields, side: Side): Pick<OrderDraft, 'close'> => {
  const type = orderTypeOf(textOf(fields, 'close[ordertype]'));
  if (type === undefined) return {};
  const opposite = side === 'buy' ? 'sell' : 'buy';
  const prices = pricesOf(type, opposite, textOf(fields, 'close[price]'), textOf(fields, 'close[price2]'));
  return { close: { type, ...prices } };
};

const leverageOf = (fields: Fields): Pick<OrderDraft, 'leverage'> => {
  const text = textOf(fields, 'leverage') ?? 'none';
  if (text !== 'none') return { leverage: Number(text.replace(':1', '')) };
  const { margin } = fields;
  return yesNo(margin, false) === true ? { leverage: 'max' } : {};
};

const selfTradeOf = (fields: Fields): Pick<OrderDraft, 'selfTrade'> => {
  const text = textOf(fields, 'stp_type') ?? '';
  if (text.endsWith('newest')) return { selfTrade: 'cancel_newest' };
  if (text.endsWith('oldest')) return { selfTrade: 'cancel_oldest' };
  return text === '' ? {} : { selfTrade: 'cancel_both' };
};

/** @param now microseconds since 1970  @returns the exchange's words against it where there are any */
export function readOrder(fields: Fields, symbol: string, now: number): OrderDraft | string {
  const type = orderTypeOf(textOf(fields, 'ordertype'));
  if (type === undefined) return 'EGeneral:Invalid arguments:ordertype';
  const side: Side = textOf(fields, 'type') === 'buy' ? 'buy' : 'sell';
  const flags = new Set((textOf(fields, 'oflags') ?? '').split(','));
  const [volume, clOrdId, userref] = ['volume', 'cl_ord_id', 'userref'].map((name) => textOf(fields, name));
  const [startAt, expireAt] = ['starttm', 'expiretm'].map((name) => timeOf(textOf(fields, name), now));
  const deadline = deadlineOf(textOf(fields, 'deadline'), now);
  if (typeof deadline === 'string') return deadline;
  if (clOrdId !== undefined && userref !== undefined) return 'EGeneral:Invalid arguments:cl_ord_id';
  if (flags.has('fcib') && flags.has('fciq')) return 'EGeneral:Invalid arguments:oflags';
  const { reduce_only: reduceOnly, validate, timeinforce } = fields;
  const timeInForce = timesInForce.get(timeinforce) ?? (expireAt === undefined ? undefined : 'gtd');
  return {
    symbol,
    side,
    type,
    ...pricesOf(type, side, textOf(fields, 'price'), textOf(fields, 'price2')),
    ...(volume === undefined ? {} : flags.has('viqc') ? { cash: volume } : { qty: volume }),
    ...leverageOf(fields),
    ...selfTradeOf(fields),
    ...closeOf(fields, side),
    ...(timeInForce === undefined ? {} : { timeInForce }),
    ...(flags.has('post') ? { postOnly: true } : {}),
    ...(flags.has('fcib') ? { feeIn: 'base' } : flags.has('fciq') ? { feeIn: 'quote' } : {}),
    ...(yesNo(reduceOnly, false) === true ? { reduceOnly: true } : {}),
    ...(yesNo(validate, false) === true ? { validate: true } : {}),
    ...(clOrdId === undefined ? {} : { clOrdId }),
    ...(userref === undefined ? {} : { userref: Number(userref) }),
    ...(startAt === undefined ? {} : { startAt }),
    ...(expireAt === undefined ? {} : { expireAt }),
    ...(deadline === undefined ? {} : { deadline }),
  };
}
