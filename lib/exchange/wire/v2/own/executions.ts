import type { Fill } from '../../../house/Fill.ts';
import type { OrderView } from '../../../house/HouseEvent.ts';
import { rfc3339 } from '../../rfc3339.ts';
import type { Wire } from '../../Wire.ts';
import { eventMembers } from './eventMembers.ts';
import { feeMembers } from './feeMembers.ts';
import { fillMembers } from './fillMembers.ts';
import type { Ground } from './Ground.ts';
import type { OrderEvent } from './OrderEvent.ts';
import type { OwnChannel } from './OwnChannel.ts';
import { orderMembers } from './orderMembers.ts';
import { printer } from './printer.ts';
import { statusOf } from './statusOf.ts';

/** What a client wants of it. */
export interface ExecutionWishes {
  readonly orders: boolean;
  readonly trades: boolean;
  /** Every change of an order, or its beginning and end alone (and its trades in any case). */
  readonly orderStatus: boolean;
  readonly rateCounter: boolean;
  /** Each entry with the name of its account. */
  readonly users: boolean;
}

/** Fills in a snapshot. */
const mostTrades = 50;

const execTypes = {
  placed: 'pending_new',
  opened: 'new',
  traded: 'trade',
  filled: 'filled',
  refilled: 'iceberg_refill',
  triggered: 'status',
  trailed: 'status',
  canceled: 'canceled',
  expired: 'expired',
  amended: 'amended',
  restated: 'restated',
} as const satisfies Readonly<Record<OrderEvent['type'], string>>;

/** Told also to those who want to hear the beginning and the end alone. */
const brief: readonly OrderEvent['type'][] = ['opened', 'traded', 'filled', 'canceled', 'expired'];

/** @see https://docs.kraken.com/api/docs/websocket-v2/executions */
export function executions({ house, markets, account }: Ground, wishes: ExecutionWishes): OwnChannel {
  const ordered = (order: OrderView): readonly Wire[] => {
    const listing = markets.get(order.symbol)?.listing;
    if (listing === undefined) return [];
    const print = printer(listing);
    return [
      {
        ...orderMembers.names(order),
        exec_type: order.status === 'pending' ? 'pending_new' : 'new',
        order_status: statusOf(order),
        ...orderMembers.terms(order, print, listing.quote),
        ...orderMembers.filled(order, print),
        ...feeMembers(house, listing, order),
        amended: order.amended ? true : undefined,
        timestamp: rfc3339(order.changedAt),
      },
    ];
  };
  const traded = (fill: Fill): readonly Wire[] => {
    const listing = markets.get(fill.symbol)?.listing;
    return listing === undefined ? [] : [{ ...fillMembers(fill, printer(listing)), order_status: 'filled' }];
  };

  return {
    snapshot() {
      const { openOrders, fills } = house.account(account);
      const orders = wishes.orders ? [...openOrders.values()].flatMap(ordered) : [];
      const last = wishes.trades ? fills.filter(({ symbol }) => markets.has(symbol)) : [];
      // never both in one frame: clients look at the first entry to know what all are
      const frames = [orders, last.slice(-mostTrades).flatMap(traded)].filter(({ length }) => length > 0);
      return frames.length === 0 ? [[]] : frames;
    },
    update(event) {
      if (event.type === 'ledger' || event.type === 'position') return undefined;
      if (!wishes.orderStatus && !brief.includes(event.type)) return undefined;
      const { order } = event;
      const listing = markets.get(order.symbol)?.listing;
      if (listing === undefined) return undefined;
      return [
        {
          ...eventMembers(event, listing, house),
          ...orderMembers.names(order),
          exec_type: execTypes[event.type],
          // the fill that completes an order leaves it open, and so filled in part, until its end is told
          order_status: statusOf(order),
          ratecount: wishes.rateCounter ? house.rateCount(account, order.symbol) : undefined,
          user: wishes.users ? account : undefined,
          timestamp: rfc3339(event.at),
        },
      ];
    },
  };
}
