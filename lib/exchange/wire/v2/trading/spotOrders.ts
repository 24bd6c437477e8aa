import type { OrderRef } from '../../../house/House.ts';
import type { OrderView } from '../../../house/HouseEvent.ts';
import type { MethodCall } from './Method.ts';

/** Open orders of the account that a name stands for; those of contracts are not for this socket. */
export const spotOrders = (
  { house, markets, account }: Pick<MethodCall, 'house' | 'markets' | 'account'>,
  ref: OrderRef,
): readonly OrderView[] =>
  house
    .find(account, ref)
    .filter(({ status, symbol }) => (status === 'open' || status === 'pending') && markets.has(symbol));
