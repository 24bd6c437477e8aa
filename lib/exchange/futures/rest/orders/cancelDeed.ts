import type { OwnAsk } from '../Route.ts';
import type { Deed } from './Deed.ts';
import type { Instruction } from './Instruction.ts';
import { lateness } from './lateness.ts';
import { orderEvents } from './orderEvents.ts';
import { refOf } from './refOf.ts';
import { standing } from './standing.ts';

/** Cancels an order. One that was filled says so; one that has ended otherwise is not found any more. */
export function cancelDeed(ask: OwnAsk, from: Instruction): Deed {
  const { inside, account } = ask;
  const ref = refOf(from);
  if (ref === undefined) return { type: 'failed', error: 'requiredArgumentMissing: order_id' };
  const late = lateness(from, inside.house.now());
  if (late !== undefined) return late;
  const before = standing(ask, ref);
  const outcome =
    before === undefined ? undefined : inside.house.cancel(account, { type: 'id', id: before.id });
  const canceled = outcome?.type === 'done' ? outcome.value.find(({ id }) => id === before?.id) : undefined;
  const filled = canceled === undefined && before?.status === 'closed';
  return {
    type: 'done',
    status: canceled !== undefined ? 'cancelled' : filled ? 'filled' : 'notFound',
    orderId: before?.id ?? (ref.type === 'id' ? ref.id : undefined),
    clOrdId: before?.clOrdId ?? from.get('cliOrdId'),
    events: canceled === undefined ? [] : [orderEvents.cancel(inside, canceled)],
  };
}
