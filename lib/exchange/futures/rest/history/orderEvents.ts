import type { Inside } from '../../../Inside.ts';
import type { Wire } from '../../../wire/Wire.ts';
import { accountUid } from '../../accountUid.ts';
import { millis } from '../../millis.ts';
import type { ActivationNote, OrderNote } from '../../records/Notes.ts';
import type { OwnAsk, Route } from '../Route.ts';
import { orderTexts } from './orderTexts.ts';
import { page } from './page.ts';

type Note = OrderNote | ActivationNote;

const errors: Readonly<Record<string, string>> = {
  post_order_failed_because_it_would_filled: 'POST_WOULD_EXECUTE',
  ioc_order_failed_because_it_would_not_be_executed: 'IOC_WOULD_NOT_EXECUTE',
  would_execute_self: 'WOULD_EXECUTE_SELF',
  would_not_reduce_position: 'WOULD_NOT_REDUCE_POSITION',
  not_enough_margin: 'INSUFFICIENT_MARGIN',
};

function plainEvent(inside: Inside, { type, order, before, reason }: Note): Wire {
  const text = orderTexts.plain(inside, order);
  switch (type) {
    case 'placed':
      return { OrderPlaced: { order: text, reason, reducedQuantity: '' } };
    case 'updated':
      return {
        OrderUpdated: {
          oldOrder: orderTexts.plain(inside, before ?? order),
          newOrder: text,
          reason,
          reducedQuantity: '',
        },
      };
    case 'rejected':
      return { OrderRejected: { order: text, orderError: errors[reason] ?? 'UNKNOWN', reason } };
    case 'canceled':
    case 'activated':
      return { OrderCancelled: { order: text, reason } };
  }
}

function triggerEvent(inside: Inside, { type, order, before, reason }: Note): Wire {
  const text = orderTexts.trigger(inside, order);
  switch (type) {
    case 'placed':
      return { OrderTriggerPlaced: { order: text, reason } };
    case 'updated':
      return {
        OrderTriggerUpdated: {
          oldOrderTrigger: orderTexts.trigger(inside, before ?? order),
          newOrderTrigger: text,
          reason,
        },
      };
    case 'activated':
      return { OrderTriggerActivated: { order: text } };
    case 'canceled':
    case 'rejected':
      return { OrderTriggerCancelled: { order: text, reason } };
  }
}

/** `opened` and `closed` choose by what an event did; both or none choose all. */
function chosen({ params }: OwnAsk): (note: Note) => boolean {
  const [opened, closed] = [params.get('opened') === 'true', params.get('closed') === 'true'];
  if (opened === closed) return () => true;
  return ({ type, reason }) =>
    (type === 'placed' || (type === 'updated' && reason !== 'full_fill')) === opened;
}

const row = (
  name: string,
  endpoint: string,
  waiting: boolean,
  event: (inside: Inside, note: Note) => Wire,
): Route => ({
  methods: ['GET'],
  path: `/api/history/v3/${name}`,
  endpoint,
  run(ask) {
    const { inside, account, records, params } = ask;
    const symbol = params.get('tradeable')?.toUpperCase();
    const wanted = chosen(ask);
    const notes = records
      .notes(account)
      .orders()
      .filter((note) => note.waiting === waiting && wanted(note))
      .filter(({ order }) => symbol === undefined || order.symbol === symbol);
    const happened = notes.map((note) => ({
      uid: note.uid,
      timestamp: millis(note.at),
      show: () => ({ event: event(inside, note) }),
    }));
    return page(ask, happened, { accountUid: accountUid(account) });
  },
});

/** Orders and triggers as they came and went. */
export const orderEvents: readonly Route[] = [
  row('orders', 'GetOrderEvents', false, plainEvent),
  row('triggers', 'GetTriggerEvents', true, triggerEvent),
];
