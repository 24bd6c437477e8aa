// Pure: what is told of an order.

import { meanPrice } from '../../../frames/meanPrice.ts';
import type { OrderView } from '../../../house/HouseEvent.ts';
import type { CloseDraft, Trigger } from '../../../house/Order.ts';
import { rfc3339 } from '../../rfc3339.ts';
import type { Wire } from '../../Wire.ts';
import { amount } from './amount.ts';
import { askedPrice } from './askedPrice.ts';
import type { Printer } from './printer.ts';

type Members = Readonly<Record<string, Wire | undefined>>;

const when = (flag: boolean): true | undefined => (flag ? true : undefined);
const time = (us: number | undefined): string | undefined => (us === undefined ? undefined : rfc3339(us));

const triggerMembers = (trigger: Trigger, print: Printer): Wire => ({
  reference: trigger.signal,
  price: trigger.asked.type === 'static' ? print.price(trigger.price) : askedPrice(trigger.asked),
  price_type: trigger.asked.type,
  actual_price: trigger.asked.type === 'static' ? undefined : print.price(trigger.price),
  peak_price: trigger.peak === undefined ? undefined : print.price(trigger.peak),
  last_price: trigger.seen === undefined ? undefined : print.price(trigger.seen),
  status: trigger.status,
  timestamp: time(trigger.at),
});

const contingent = ({ type, limit, trigger }: CloseDraft): Wire => ({
  order_type: type,
  trigger_price: trigger && askedPrice(trigger),
  trigger_price_type: trigger?.type,
  limit_price: limit && askedPrice(limit),
  limit_price_type: limit?.type,
});

/** By what they are about. */
export const orderMembers = {
  /** How it is called; the group of the client stands for a name that is not there. */
  names: ({ id, clOrdId, userref }: OrderView): Members => ({
    order_id: id,
    cl_ord_id: clOrdId,
    order_userref: clOrdId === undefined ? (userref ?? 0) : undefined,
  }),

  limit({ limit, askedLimit, trigger }: OrderView, print: Printer): Members {
    if (askedLimit !== undefined && askedLimit.type !== 'static' && trigger?.status === 'untriggered')
      return { limit_price_type: askedLimit.type, limit_price: askedPrice(askedLimit) };
    return limit === undefined ? {} : { limit_price_type: 'static', limit_price: print.price(limit) };
  },

  /** The last three are its old names. */
  trigger({ trigger }: OrderView, print: Printer): Members {
    if (trigger === undefined) return { stop_price: print.price(0) };
    return {
      triggers: triggerMembers(trigger, print),
      stop_price: print.price(trigger.price),
      trigger: trigger.signal,
      triggered_price: trigger.seen === undefined ? undefined : print.price(trigger.seen),
    };
  },

  filled(order: OrderView, print: Printer): Members {
    const { filled, value } = order;
    return {
      cum_qty: print.qty(filled),
      cum_cost: print.orderCost(order),
      avg_price: print.price(meanPrice(value, filled)),
    };
  },

  /** All that it was placed with. */
  terms(order: OrderView, print: Printer, quote: string): Members {
    const { symbol, qty, cash, timeInForce, side, type, postOnly, reduceOnly, leverage } = order;
    const { display, shown, close, parent, startAt, expireAt, feeIn } = order;
    return {
      symbol,
      order_qty: print.qty(qty),
      cash_order_qty: cash === undefined ? undefined : amount(cash, quote),
      time_in_force: timeInForce.toUpperCase(),
      side,
      order_type: type,
      ...orderMembers.limit(order, print),
      ...orderMembers.trigger(order, print),
      post_only: when(postOnly),
      reduce_only: when(reduceOnly),
      margin: when(leverage > 0),
      display_qty: display === undefined ? undefined : print.qty(display),
      display_qty_remain: display === undefined ? undefined : print.qty(shown),
      effective_time: time(startAt),
      expire_time: time(expireAt),
      contingent: close && contingent(close),
      ord_ref_id: parent,
      fee_ccy_pref: feeIn === 'base' ? 'fcib' : 'fciq',
    };
  },
} as const;
