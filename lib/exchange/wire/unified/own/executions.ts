import type { HouseEvent } from '../../../house/HouseEvent.ts';
import { isRecord } from '../../isRecord.ts';
import { executions as spotExecutions } from '../../v2/own/executions.ts';
import type { Wire } from '../../Wire.ts';
import { counted } from './counted.ts';
import type { OwnChannel, OwnGround } from './OwnChannel.ts';

type Members = Readonly<Record<string, Wire | undefined>>;

const isMembers = (entry: Wire): entry is Members => isRecord(entry);

/** Told also to those who want to hear the beginning and the end alone. */
const brief: readonly HouseEvent['type'][] = ['opened', 'traded', 'filled', 'canceled', 'expired'];

/** Contracts know no group of the client's and no choice of what a fee is paid in. */
const ofContract = (entry: Wire, more: Members = {}): Wire => {
  if (!isMembers(entry)) return entry;
  return { ...entry, order_userref: undefined, fee_ccy_pref: undefined, ...more };
};

/**
 * The events of orders in contracts. There is no `pending_new` [D], so `new` tells the whole order. [W] All names are
 * Spot's; that the last fill says `filled`, and that nothing follows it, is a reading of half a sentence (see options).
 * @see https://docs.kraken.com/exchange/api-reference/unified-ws/executions
 */
export function executions({ inside, markets, account, options, flags }: OwnGround): OwnChannel {
  const { lastFillFilled = true, filledEvent = false } = options;
  const { house } = inside;
  const { snap_orders: orders, snap_trades: trades, order_status: all, ratecounter } = flags;
  const inner = spotExecutions(
    { house, markets, account },
    {
      orders: orders === true,
      trades: trades === true,
      orderStatus: true,
      rateCounter: ratecounter === true,
      users: false,
    },
  );
  const frame = counted();
  /** Placed and not told of yet: those that never work end without a `new`. */
  const unknown = new Set<string>();

  const told = (event: HouseEvent): readonly Wire[] => {
    switch (event.type) {
      case 'placed':
        if (markets.has(event.order.symbol)) unknown.add(event.order.id);
        return [];
      case 'opened':
        unknown.delete(event.order.id);
        return (inner.update({ ...event, type: 'placed' }) ?? []).map((one) =>
          ofContract(one, { exec_type: 'new' }),
        );
      case 'traded': {
        const last = lastFillFilled && event.fill.left === 0n;
        return (inner.update(event) ?? []).map((one) =>
          ofContract(one, last ? { order_status: 'filled' } : {}),
        );
      }
      case 'filled':
        return filledEvent ? (inner.update(event) ?? []).map((one) => ofContract(one)) : [];
      case 'canceled':
      case 'expired': {
        const { id, symbol, side, type } = event.order;
        const never = unknown.delete(id) ? { symbol, side, order_type: type } : {};
        return (inner.update(event) ?? []).map((one) => ofContract(one, never));
      }
      case 'amended':
      case 'restated':
      case 'refilled':
      case 'triggered':
      case 'trailed':
      case 'ledger':
      case 'position':
        return (inner.update(event) ?? []).map((one) => ofContract(one));
    }
  };

  return {
    snapshot() {
      if (orders !== true && trades !== true) return [];
      return inner.snapshot().map((entries) =>
        frame(
          'snapshot',
          entries.map((one) => ofContract(one)),
        ),
      );
    },
    update(event) {
      const entries = told(event);
      if (entries.length === 0 || (all !== true && !brief.includes(event.type))) return [];
      return [frame('update', entries)];
    },
  };
}
