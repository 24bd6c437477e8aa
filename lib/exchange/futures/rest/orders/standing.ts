import type { OrderRef } from '../../../house/House.ts';
import type { OrderView } from '../../../house/HouseEvent.ts';
import { isContract } from '../../isContract.ts';
import type { OwnAsk } from '../Route.ts';

/** The order in a contract that is meant; an open one before those that have ended. */
export function standing({ inside, account }: OwnAsk, ref: OrderRef): OrderView | undefined {
  const found = inside.house.find(account, ref).filter(({ symbol }) => isContract(inside, symbol));
  return found.find(({ status }) => status === 'open' || status === 'pending') ?? found.at(-1);
}
