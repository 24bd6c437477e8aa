import type { HouseEvent, OrderView } from '../../../house/HouseEvent.ts';
import { jsonText } from '../../../wire/jsonText.ts';
import { accountUid } from '../../accountUid.ts';
import { isContract } from '../../isContract.ts';
import { orderReason } from '../../records/orderReason.ts';
import type { Owner, OwnFeed } from './OwnFeed.ts';
import { openOrderRow } from './openOrderRow.ts';

type OrderEvent = Exclude<HouseEvent, { readonly type: 'ledger' | 'position' }>;

const crossing = 'post_order_failed_because_it_would_filled';

/** @param verbose tells post-only orders that would have traded, too */
function openOrdersFeed(feed: string, verbose: boolean): OwnFeed {
  return ({ inside, account }: Owner) => {
    const whole = (order: OrderView, gone: boolean, reason: string): readonly string[] => [
      jsonText({ feed, order: openOrderRow(inside, order), is_cancel: gone, reason }),
    ];
    const gone = ({ id, clOrdId }: OrderView, reason: string): readonly string[] => [
      jsonText({ feed, order_id: id, cli_ord_id: clOrdId, is_cancel: true, reason }),
    ];
    const texts = (event: OrderEvent): readonly string[] => {
      const { order } = event;
      switch (event.type) {
        case 'placed':
        case 'refilled':
        case 'restated':
          return [];
        case 'opened':
          return whole(order, false, 'new_placed_order_by_user');
        case 'traded':
          return event.fill.left > 0n ? whole(order, false, 'partial_fill') : [];
        case 'filled':
          return whole(order, true, 'full_fill');
        case 'triggered':
          return order.limit === undefined
            ? gone(order, 'stop_order_triggered')
            : whole(order, false, 'limit_order_from_stop');
        case 'trailed':
          return whole(order, false, 'trailing_stop_price_updated');
        case 'amended':
          return whole(order, false, 'edited_by_user');
        case 'canceled':
        case 'expired': {
          const reason = orderReason(order);
          if (reason !== crossing) return gone(order, reason);
          return verbose ? whole(order, true, reason) : [];
        }
      }
    };
    return {
      snapshot() {
        const open = [...inside.house.account(account).openOrders.values()];
        const ours = open.filter(({ symbol }) => isContract(inside, symbol));
        return [
          jsonText({
            feed: `${feed}_snapshot`,
            account: accountUid(account),
            orders: ours.map((order) => openOrderRow(inside, order)),
          }),
        ];
      },
      told: (event) => ('order' in event && isContract(inside, event.order.symbol) ? texts(event) : []),
    };
  };
}

/** Both kinds. */
export const openOrders = {
  plain: openOrdersFeed('open_orders', false),
  verbose: openOrdersFeed('open_orders_verbose', true),
};
