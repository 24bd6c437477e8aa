import type { HouseEvent, OrderView } from '../../../house/HouseEvent.ts';
import { usdValue } from '../../../house/usdValue.ts';
import { rfc3339 } from '../../rfc3339.ts';
import type { Wire } from '../../Wire.ts';
import { amount } from './amount.ts';
import { fillMembers } from './fillMembers.ts';
import type { Ground } from './Ground.ts';
import type { OwnChannel } from './OwnChannel.ts';
import { orderMembers } from './orderMembers.ts';
import { type Printer, printer } from './printer.ts';

type Members = Readonly<Record<string, Wire | undefined>>;
type OrderEvent = Exclude<HouseEvent, { readonly type: 'ledger' | 'position' }>;

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

const statusOf = ({ status, filled }: OrderView): string => {
  switch (status) {
    case 'pending':
      return 'pending_new';
    case 'open':
      return filled > 0n ? 'partially_filled' : 'new';
    case 'closed':
      return 'filled';
    case 'canceled':
    case 'expired':
      return status;
  }
};

/** @see https://docs.kraken.com/api/docs/websocket-v2/executions */
export function executions({ house, markets, account }: Ground, wishes: ExecutionWishes): OwnChannel {
  const user = wishes.users ? account : undefined;
  const printerOf = (symbol: string): Printer | undefined => {
    const market = markets.get(symbol);
    return market === undefined ? undefined : printer(market.listing);
  };
  const quoteOf = (symbol: string): string => markets.get(symbol)?.listing.quote ?? '';
  const fees = ({ symbol, fee, feeIn, leverage }: OrderView): Members => {
    const base = feeIn === 'base' && leverage === 0;
    const asset = (base ? markets.get(symbol)?.listing.base : undefined) ?? quoteOf(symbol);
    return { fee_usd_equiv: amount(usdValue(house.pairs, asset, fee), 'USD') };
  };

  /** What an event has beside names, state and time. */
  const tail = (event: OrderEvent, print: Printer): Members => {
    const { order } = event;
    switch (event.type) {
      case 'placed':
        return {
          ...orderMembers.terms(order, print, quoteOf(order.symbol)),
          cum_cost: print.cost(order.cost),
          ...fees(order),
        };
      case 'opened':
        return { post_only: order.postOnly ? true : undefined };
      case 'traded': {
        const { fill } = event;
        const still = house.account(account).positions.has(fill.positionId ?? '');
        const position = fill.net === undefined ? 'opened' : still ? 'closing' : 'closed';
        return {
          ...fillMembers(fill, print),
          ...orderMembers.filled(order, print),
          ...fees(order),
          position_status: fill.positionId === undefined ? undefined : position,
        };
      }
      case 'filled':
        return { ...orderMembers.filled(order, print), ...fees(order) };
      case 'canceled':
      case 'expired':
        return {
          ...orderMembers.filled(order, print),
          ...fees(order),
          cancel_reason: event.reason,
          reason: event.reason,
        };
      case 'amended':
      case 'restated':
        return {
          cum_qty: print.qty(order.filled),
          reason: event.reason,
          amended: true,
          order_qty: print.qty(order.qty),
          display_qty: order.display === undefined ? undefined : print.qty(order.display),
          ...orderMembers.limit(order, print),
          ...(order.trigger && orderMembers.trigger(order, print)),
        };
      case 'triggered':
      case 'trailed':
        return orderMembers.trigger(order, print);
      case 'refilled':
        return { display_qty_remain: print.qty(order.shown) };
    }
  };

  return {
    snapshot() {
      const state = house.account(account);
      const orders = [...(wishes.orders ? state.openOrders.values() : [])].flatMap(
        (order): readonly Wire[] => {
          const print = printerOf(order.symbol);
          if (print === undefined) return [];
          return [
            {
              ...orderMembers.names(order),
              exec_type: order.status === 'pending' ? 'pending_new' : 'new',
              order_status: statusOf(order),
              ...orderMembers.terms(order, print, quoteOf(order.symbol)),
              ...orderMembers.filled(order, print),
              ...fees(order),
              amended: order.amended ? true : undefined,
              timestamp: rfc3339(order.changedAt),
            },
          ];
        },
      );
      const fills = wishes.trades ? state.fills.filter(({ symbol }) => markets.has(symbol)) : [];
      const trades = fills.slice(-mostTrades).flatMap((fill): readonly Wire[] => {
        const print = printerOf(fill.symbol);
        return print === undefined ? [] : [{ ...fillMembers(fill, print), order_status: 'filled' }];
      });
      // never both in one frame: clients look at the first entry to know what all are
      const frames = [orders, trades].filter((entries) => entries.length > 0);
      return frames.length === 0 ? [[]] : frames;
    },
    update(event) {
      if (event.type === 'ledger' || event.type === 'position') return undefined;
      if (!wishes.orderStatus && !brief.includes(event.type)) return undefined;
      const { order } = event;
      const print = printerOf(order.symbol);
      if (print === undefined) return undefined;
      return [
        {
          ...tail(event, print),
          ...orderMembers.names(order),
          exec_type: execTypes[event.type],
          // the fill that completes an order leaves it filled in part, until its end is told
          order_status: event.type === 'traded' ? 'partially_filled' : statusOf(order),
          ratecount: wishes.rateCounter ? house.rateCount(account, order.symbol) : undefined,
          user,
          timestamp: rfc3339(event.at),
        },
      ];
    },
  };
}
