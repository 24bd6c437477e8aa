// Pure: an order as a client asks for it.

import { hasLimit } from '../../../house/hasLimit.ts';
import { hasTrigger } from '../../../house/hasTrigger.ts';
import type { OrderDraft } from '../../../house/OrderDraft.ts';
import { closeOf } from './closeOf.ts';
import type { Fields } from './Fields.ts';
import { notFound } from './notFound.ts';
import { oneOf } from './oneOf.ts';
import { orderWords } from './orderWords.ts';
import { priceOf } from './priceOf.ts';
import { read } from './read.ts';
import { times } from './times.ts';
import { triggerOf } from './triggerOf.ts';

/** What belongs to a request and not to its order. */
interface Around {
  readonly method: string;
  readonly symbol: string;
  /** Microseconds since 1970. */
  readonly now: number;
  readonly deadline: number | undefined;
  readonly validate: boolean;
}

/** @param fields checked by their rules  @returns a text: the exchange's words against it */
export function readOrder(fields: Fields, around: Around): OrderDraft | string {
  const { method, symbol, now, deadline, validate } = around;
  const type = oneOf(orderWords.orderType, read.text(fields, 'order_type'));
  const side = oneOf(orderWords.side, read.text(fields, 'side'));
  if (type === undefined) return notFound('order_type');
  if (side === undefined) return notFound('side');
  const [qty, cash, display] = ['order_qty', 'cash_order_qty', 'display_qty'].map((name) =>
    read.number(fields, name),
  );
  if (qty === undefined && cash === undefined) return notFound('order_qty');
  const limit = priceOf(fields, 'limit_price', type === 'trailing-stop-limit' ? 'quote' : 'static');
  const triggers = triggerOf(fields, method);
  if (typeof triggers === 'string') return triggers;
  if (hasLimit(type) && limit === undefined) return notFound('limit_price');
  if (hasTrigger(type) && triggers.trigger === undefined) return 'Trigger price(s) not found';
  const close = closeOf(fields, method);
  if (typeof close === 'string') return close;
  const startAt = times.start(read.text(fields, 'effective_time'), now);
  if (typeof startAt === 'string') return startAt;
  const expireAt = times.end(read.text(fields, 'expire_time'), now);
  if (typeof expireAt === 'string') return expireAt;
  const timeInForce = oneOf(orderWords.timeInForce, read.text(fields, 'time_in_force'));
  const feeIn = oneOf(orderWords.feePreference, read.text(fields, 'fee_preference'));
  const selfTrade = oneOf(orderWords.selfTrade, read.text(fields, 'stp_type'));
  const clOrdId = read.text(fields, 'cl_ord_id');
  const userref = read.whole(fields, 'order_userref');
  return {
    symbol,
    side,
    type,
    validate,
    ...triggers,
    ...(qty !== undefined && { qty }),
    ...(cash !== undefined && { cash }),
    ...(display !== undefined && { display }),
    ...(limit && { limit }),
    ...(close && { close }),
    ...(timeInForce && { timeInForce }),
    ...(feeIn && { feeIn }),
    ...(selfTrade && { selfTrade }),
    ...(read.flag(fields, 'margin') === true && { leverage: 'max' }),
    ...(read.flag(fields, 'post_only') === true && { postOnly: true }),
    ...(read.flag(fields, 'reduce_only') === true && { reduceOnly: true }),
    ...(clOrdId !== undefined && { clOrdId }),
    ...(userref !== undefined && { userref }),
    ...(startAt !== undefined && { startAt }),
    ...(expireAt !== undefined && { expireAt }),
    ...(deadline !== undefined && { deadline }),
  };
}
