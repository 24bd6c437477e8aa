import type { Account } from '../../../house/Account.ts';
import type { HouseEvent, OrderView } from '../../../house/HouseEvent.ts';
import type { Wire } from '../../Wire.ts';
import type { Names } from '../Names.ts';
import type { Printer } from '../printer.ts';
import { seconds } from '../seconds.ts';
import type { Members } from './Members.ts';
import type { OwnChannel } from './OwnChannel.ts';
import { orderFilled } from './orderFilled.ts';
import { orderMembers } from './orderMembers.ts';
import { orderNames } from './orderNames.ts';
import { orderTerms } from './orderTerms.ts';
import { orderTriggered } from './orderTriggered.ts';

const inOrder = (members: Members): Wire =>
  Object.fromEntries(Object.entries(members).sort(([a], [b]) => (a < b ? -1 : 1)));

/** What an event changes of its order, as members; undefined where it is about something else. */
function changes(event: HouseEvent, print: Printer): Members | undefined {
  switch (event.type) {
    case 'placed':
      return orderMembers({ ...event.order, status: 'pending' }, print, null);
    case 'opened':
      return { status: 'open' };
    case 'traded':
      return orderFilled(event.order, print);
    case 'filled':
      return { ...orderFilled(event.order, print), lastupdated: seconds(event.at), status: 'closed' };
    case 'canceled':
    case 'expired':
      return {
        ...orderFilled(event.order, print),
        cancel_reason: event.reason,
        lastupdated: seconds(event.at),
        status: event.type,
      };
    case 'amended':
    case 'restated':
      return {
        ...orderTerms(event.order, print),
        amend_reason: event.reason,
        amended: true,
        lastupdated: seconds(event.at),
      };
    case 'triggered':
    case 'trailed':
      return { ...orderTriggered(event.order, print), lastupdated: seconds(event.at) };
    case 'refilled':
      return { display_volume_remain: print.qty(event.order.shown) };
    case 'ledger':
    case 'position':
      return undefined;
  }
}

/** @param rateCount what the counter of a pair stands at, where that is told  @see https://docs.kraken.com/api/docs/websocket-v1/openorders */
export function openOrders(
  account: Account,
  names: Names,
  rateCount: ((symbol: string) => number) | undefined,
): OwnChannel {
  const entry = (order: OrderView, members: Members): Wire => ({
    [order.id]: inOrder({ ...members, ratecount: rateCount?.(order.symbol) }),
  });
  return {
    snapshot: () =>
      [...account.openOrders.values()].flatMap((order) => {
        const print = names.printer(order.symbol);
        if (print === undefined) return [];
        const members = { ...orderMembers(order, print, '0.000000'), lastupdated: seconds(order.changedAt) };
        return [entry(order, members)];
      }),
    update(event) {
      if (event.type === 'ledger' || event.type === 'position') return undefined;
      const print = names.printer(event.order.symbol);
      const changed = print === undefined ? undefined : changes(event, print);
      return changed === undefined
        ? undefined
        : [entry(event.order, { ...changed, ...orderNames(event.order) })];
    },
    rest: () => undefined,
  };
}
