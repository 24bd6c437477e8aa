import type { OrderView } from '../../../house/HouseEvent.ts';
import type { OrderDraft } from '../../../house/OrderDraft.ts';
import type { Listing } from '../../../listings/Listing.ts';
import { isRecord } from '../../../wire/isRecord.ts';
import type { Wire } from '../../../wire/Wire.ts';
import type { PrivateAsked, Routes } from '../Asked.ts';
import { endpoint } from '../endpoint.ts';
import { describe } from '../orders/describe.ts';
import { param } from '../params/param.ts';
import type { Rule } from '../params/Rule.ts';
import { refusal } from '../refusal.ts';
import { result } from '../result.ts';
import { orderDraft } from './orderDraft.ts';
import { times } from './times.ts';

/** Orders in a batch. */
const [least, most] = [2, 15];

const entries: Rule<readonly Readonly<Record<string, unknown>>[]> = (sent, name) => {
  const list: readonly unknown[] = Array.isArray(sent) ? sent : [];
  const records = list.filter(isRecord);
  return records.length < list.length || list.length < least || list.length > most
    ? { type: 'error', error: `EGeneral:Invalid arguments:${name}` }
    : { type: 'value', value: records };
};

const around = { pair: param.pair, deadline: times.deadline, validate: param.flag };

/** `descr` of an answer: both sentences, the second where there is one. */
function words(order: OrderView, listing: Listing): { readonly order: string; readonly close?: string } {
  const { order: text, close } = describe(order, listing);
  return close === '' ? { order: text } : { order: text, close };
}

/** @see https://docs.kraken.com/api/docs/rest-api/add-order */
export const addOrders: Routes<PrivateAsked> = {
  AddOrder: endpoint(around, ({ pair, deadline, validate }, asked) => {
    const { inside, account, params } = asked;
    const { listing } = pair;
    const draft = orderDraft(params, { symbol: listing.symbol, deadline, validate }, asked);
    if (draft.type === 'error') return draft;
    const placed = inside.house.add(account, draft.value);
    if (placed.type === 'refused') return refusal(placed.error);
    const order = placed.value;
    return result({ descr: words(order, listing), txid: validate ? undefined : [order.id] });
  }),
  AddOrderBatch: endpoint({ ...around, orders: entries }, ({ pair, deadline, validate, orders }, asked) => {
    const { inside, account } = asked;
    const { listing } = pair;
    const drafts: OrderDraft[] = [];
    for (const sent of orders) {
      const draft = orderDraft(sent, { symbol: listing.symbol, deadline, validate }, asked);
      if (draft.type === 'error') return draft;
      drafts.push(draft.value);
    }
    const placed = inside.house.addBatch(account, drafts);
    if (placed.type === 'refused') return refusal(placed.error);
    const rows = placed.value.map((one): Wire => {
      if (one.type === 'refused') return { error: one.error };
      const { order: text, close } = words(one.value, listing);
      return { descr: { order: text }, close, txid: validate ? undefined : one.value.id };
    });
    return result({ orders: rows });
  }),
};
