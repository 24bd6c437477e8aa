import type { OrderRef } from '../../../house/House.ts';
import type { OrderDraft } from '../../../house/OrderDraft.ts';
import { digits } from '../../../wire/digits.ts';
import type { PrivateAsked, Routes } from '../Asked.ts';
import { endpoint } from '../endpoint.ts';
import { describe } from '../orders/describe.ts';
import { spotListing } from '../orders/spotListing.ts';
import { defined } from '../params/defined.ts';
import { param } from '../params/param.ts';
import { refusal } from '../refusal.ts';
import { result } from '../result.ts';
import { pricesOf } from './pricesOf.ts';
import { refOf } from './refOf.ts';
import { sentPrice } from './sentPrice.ts';
import { times } from './times.ts';

/** Changes that keep an order's place, and changes that make a new order. */
export const changeOrders: Routes<PrivateAsked> = {
  // https://docs.kraken.com/api/docs/rest-api/amend-order
  AmendOrder: endpoint(
    {
      txid: param.optional(param.text),
      cl_ord_id: param.optional(param.text),
      order_qty: param.optional(param.decimal),
      display_qty: param.optional(param.decimal),
      limit_price: param.optional(sentPrice),
      trigger_price: param.optional(sentPrice),
      post_only: param.flag,
      deadline: times.deadline,
    },
    ({ txid, cl_ord_id, limit_price, trigger_price, ...asked }, { inside, account }) => {
      if ((txid === undefined) === (cl_ord_id === undefined))
        return refusal('EGeneral:Invalid arguments:txid');
      const ref: OrderRef =
        txid === undefined ? { type: 'clOrdId', id: cl_ord_id ?? '' } : { type: 'id', id: txid };
      const order = inside.house
        .find(account, ref)
        .find(({ status }) => ['open', 'pending'].includes(status));
      if (order === undefined || spotListing(inside, order.symbol) === undefined)
        return refusal('EOrder:Unknown order');
      const { type, side, trigger } = order;
      const triggered = trigger !== undefined;
      const { limit, trigger: price } = triggered
        ? pricesOf(type, side, trigger_price, limit_price)
        : pricesOf(type, side, limit_price, undefined);
      if (!triggered && trigger_price !== undefined)
        return refusal('EGeneral:Invalid arguments:trigger_price');
      const amended = inside.house.amend(
        account,
        ref,
        defined({
          qty: asked.order_qty,
          display: asked.display_qty,
          limit,
          trigger: price,
          postOnly: asked.post_only ? true : undefined,
          deadline: asked.deadline,
        }),
      );
      return amended.type === 'refused'
        ? refusal(amended.error)
        : result({ amend_id: amended.value.amendId });
    },
  ),
  // https://docs.kraken.com/api/docs/rest-api/edit-order
  EditOrder: endpoint(
    {
      txid: param.text,
      pair: param.pair,
      userref: param.optional(param.whole(-2_147_483_648, 2_147_483_647)),
      volume: param.optional(param.decimal),
      displayvol: param.optional(param.decimal),
      price: param.optional(sentPrice),
      price2: param.optional(sentPrice),
      oflags: param.optional(param.list(5)),
      deadline: times.deadline,
      validate: param.flag,
    },
    ({ txid, pair, price, price2, oflags, ...asked }, { inside, account }) => {
      const { listing } = pair;
      const ref = refOf(txid);
      const open = inside.house
        .find(account, ref)
        .filter(({ status }) => ['open', 'pending'].includes(status));
      const [order] = open;
      if (order === undefined || open.length > 1 || order.symbol !== listing.symbol)
        return refusal('EOrder:Unknown order');
      const changes: Partial<OrderDraft> = defined({
        qty: asked.volume,
        display: asked.displayvol,
        userref: asked.userref,
        postOnly: oflags?.includes('post') ?? false,
        deadline: asked.deadline,
        validate: asked.validate ? true : undefined,
        ...pricesOf(order.type, order.side, price, price2),
      });
      const edited = inside.house.edit(account, ref, changes);
      if (edited.type === 'refused') return refusal(edited.error);
      const { original, order: now } = edited.value;
      const told = describe(now, listing);
      return result({
        status: 'ok',
        txid: now.id,
        originaltxid: original.id,
        volume: digits(now.qty, listing.qtyPrecision),
        price: told.price,
        price2: told.price2 === '0' ? undefined : told.price2,
        orders_cancelled: asked.validate ? 0 : 1,
        descr: { order: told.order },
        newuserref: now.userref === undefined ? undefined : String(now.userref),
        olduserref: original.userref === undefined ? undefined : String(original.userref),
      });
    },
  ),
};
