import type { OrderRef } from '../../../house/House.ts';
import type { OrderView } from '../../../house/HouseEvent.ts';
import type { TradingCall } from './Command.ts';

/** Orders of spot pairs that are open: contracts are not this wire's. */
export function findOrders({ house, account, names }: TradingCall, ref: OrderRef): readonly OrderView[] {
  const { openOrders } = house.account(account);
  const one = ref.type === 'id' ? openOrders.get(ref.id) : undefined;
  const found =
    ref.type === 'id'
      ? [one].filter((order) => order !== undefined)
      : [...openOrders.values()].filter((order) =>
          ref.type === 'clOrdId' ? order.clOrdId === ref.id : order.userref === ref.userref,
        );
  return found.filter(({ symbol }) => names.printer(symbol) !== undefined);
}
