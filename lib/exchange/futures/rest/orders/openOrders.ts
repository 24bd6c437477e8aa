// What is open, and what became of orders.
import type { OrderView } from '../../../house/HouseEvent.ts';
import type { Inside } from '../../../Inside.ts';
import type { Wire } from '../../../wire/Wire.ts';
import { isContract } from '../../isContract.ts';
import { isoTime } from '../../isoTime.ts';
import { listingOf } from '../../listingOf.ts';
import { isWaiting } from '../../records/isWaiting.ts';
import { orderReason } from '../../records/orderReason.ts';
import { short } from '../../short.ts';
import { ticks } from '../../ticks.ts';
import { triggerAbove } from '../../triggerAbove.ts';
import { triggerKind } from '../../triggerKind.ts';
import { triggerSignal } from '../../triggerSignal.ts';
import type { Route } from '../Route.ts';
import { says } from '../says.ts';

/** How long an order that has ended is remembered by its status, microseconds. */
const remembered = 5_000_000;

function openRow(inside: Inside, order: OrderView): Wire {
  const listing = listingOf(inside, order.symbol);
  const waiting = isWaiting(order) ? order.trigger : undefined;
  return {
    order_id: order.id,
    cliOrdId: order.clOrdId,
    symbol: order.symbol,
    side: order.side,
    orderType: waiting === undefined ? 'lmt' : (triggerKind(order) ?? 'lmt'),
    limitPrice: order.limit === undefined ? undefined : ticks(order.limit, listing),
    stopPrice: waiting && ticks(waiting.price, listing),
    triggerSignal: waiting && triggerSignal(waiting.signal),
    filledSize: short(order.filled, listing.qtyPrecision),
    unfilledSize: short(order.qty - order.filled, listing.qtyPrecision),
    reduceOnly: order.reduceOnly,
    status: order.filled === 0n ? 'untouched' : 'partiallyFilled',
    receivedTime: isoTime(order.openedAt),
    lastUpdateTime: isoTime(order.changedAt),
  };
}

const rejecting: Readonly<Record<string, readonly [reason: string, error: string]>> = {
  post_order_failed_because_it_would_filled: ['POST_WOULD_EXECUTE_REASON', 'POST_WOULD_EXECUTE'],
  ioc_order_failed_because_it_would_not_be_executed: [
    'IOC_WOULD_NOT_EXECUTE_REASON',
    'IOC_WOULD_NOT_EXECUTE',
  ],
  would_execute_self: ['WOULD_EXECUTE_SELF_REASON', 'WOULD_EXECUTE_SELF'],
  would_not_reduce_position: ['WOULD_NOT_REDUCE_POSITION', 'WOULD_NOT_REDUCE_POSITION'],
  not_enough_margin: ['NOT_ENOUGH_MARGIN', 'INSUFFICIENT_MARGIN'],
};

const stated: Readonly<Record<string, string>> = {
  cancelled_by_user: 'CANCELLED_BY_USER',
  dead_man_switch: 'DEAD_MAN_SWITCH',
  liquidation: 'LIQUIDATION_ORDER',
  contract_expired: 'CONTRACT_EXPIRED',
  market_inactive: 'MARKET_INACTIVE',
  cancelled_by_admin: 'CANCELLED_BY_ADMIN',
};

interface State {
  readonly status: string;
  readonly updateReason: string;
  readonly error: string | null;
}

function stateOf(order: OrderView): State {
  const state = (status: string, updateReason: string, error: string | null = null): State => ({
    status,
    updateReason,
    error,
  });
  if (order.status === 'closed') return state('FULLY_EXECUTED', 'FULL_FILL');
  if (order.status === 'canceled' || order.status === 'expired') {
    const reason = orderReason(order);
    const [word, error] = rejecting[reason] ?? [];
    if (word !== undefined && order.filled === 0n) return state('REJECTED', word, error);
    return state('CANCELLED', word ?? stated[reason] ?? 'CANCELLED_BY_USER');
  }
  if (isWaiting(order)) return state('TRIGGER_PLACED', order.amended ? 'EDITED_BY_USER' : 'NEW_USER_ORDER');
  if (order.filled > 0n) return state('ENTERED_BOOK', 'PARTIAL_FILL');
  const fresh = order.trigger === undefined ? 'NEW_USER_ORDER' : 'LIMIT_FROM_STOP';
  return state('ENTERED_BOOK', order.amended ? 'EDITED_BY_USER' : fresh);
}

function statusRow(inside: Inside, order: OrderView): Wire {
  const listing = listingOf(inside, order.symbol);
  const { trigger } = order;
  return {
    order: {
      type: isWaiting(order) ? 'TRIGGER_ORDER' : 'ORDER',
      orderId: order.id,
      cliOrdId: order.clOrdId ?? null,
      symbol: order.symbol,
      side: order.side,
      quantity: short(order.qty, listing.qtyPrecision),
      filled: short(order.filled, listing.qtyPrecision),
      limitPrice: order.limit === undefined ? null : ticks(order.limit, listing),
      reduceOnly: order.reduceOnly,
      timestamp: isoTime(order.openedAt),
      lastUpdateTimestamp: isoTime(order.closedAt ?? order.changedAt),
      priceTriggerOptions:
        trigger === undefined
          ? null
          : {
              triggerPrice: ticks(trigger.price, listing),
              triggerSide: triggerAbove(order) ? 'TRIGGER_ABOVE' : 'TRIGGER_BELOW',
              triggerSignal: `${triggerSignal(trigger.signal).toUpperCase()}_PRICE`,
            },
      triggerTime: trigger?.at === undefined ? null : isoTime(trigger.at),
    },
    ...stateOf(order),
  };
}

/** Reading of orders. */
export const openOrders: readonly Route[] = [
  {
    methods: ['GET'],
    path: '/derivatives/api/v3/openorders',
    endpoint: 'GetOpenOrders',
    run({ inside, account }) {
      const open = [...inside.house.account(account).openOrders.values()];
      const ours = open.filter(({ symbol }) => isContract(inside, symbol));
      return says.success(inside, { openOrders: ours.map((order) => openRow(inside, order)) });
    },
  },
  {
    // documented as POST; clients also GET it
    methods: ['POST', 'GET'],
    path: '/derivatives/api/v3/orders/status',
    endpoint: 'GetOrderStatus',
    run({ inside, account, params }) {
      const { house } = inside;
      const refs = [
        ...params.all('orderIds').map((id) => ({ type: 'id', id }) as const),
        ...params.all('cliOrdIds').map((id) => ({ type: 'clOrdId', id }) as const),
      ];
      const since = house.now() - remembered;
      const found = refs.flatMap((ref) => house.find(account, ref));
      const recent = found.filter(
        ({ closedAt, symbol }) => isContract(inside, symbol) && (closedAt ?? since) >= since,
      );
      return says.success(inside, { orders: recent.map((order) => statusRow(inside, order)) });
    },
  },
];
