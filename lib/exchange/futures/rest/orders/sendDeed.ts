import type { OrderView } from '../../../house/HouseEvent.ts';
import type { OrderDraft } from '../../../house/OrderDraft.ts';
import type { Wire } from '../../../wire/Wire.ts';
import { findContract } from '../../findContract.ts';
import { isoTime } from '../../isoTime.ts';
import type { OwnAsk } from '../Route.ts';
import type { Deed } from './Deed.ts';
import { draftOf } from './draftOf.ts';
import { ending } from './ending.ts';
import type { Instruction } from './Instruction.ts';
import { lateness } from './lateness.ts';
import { limitsOf } from './limitsOf.ts';
import { orderEvents } from './orderEvents.ts';
import { refusalOf } from './refusalOf.ts';
import { watched } from './watched.ts';

const kinds = (draft: OrderDraft): string => draft.timeInForce ?? (draft.postOnly === true ? 'post' : 'lmt');

/** An order that the house did not even take, as its rejection shows it. */
function stillborn({ inside }: OwnAsk, draft: OrderDraft, reason: string): readonly [string, Wire] {
  const uid = inside.ids.uuid();
  const at = isoTime(inside.house.now());
  const limit = draft.limit?.type === 'static' ? Number(draft.limit.value) : null;
  const common = {
    type: kinds(draft),
    symbol: draft.symbol,
    side: draft.side,
    quantity: Number(draft.qty),
    limitPrice: limit,
    reduceOnly: draft.reduceOnly ?? false,
    timestamp: at,
    lastUpdateTimestamp: at,
  };
  const order = { orderId: uid, cliOrdId: draft.clOrdId ?? null, ...common, filled: 0 };
  return [uid, { type: 'REJECT', uid, order, reason }];
}

/** What the account's own orders of this name were: a name is used once. */
const taken = ({ inside, account }: OwnAsk, id: string): boolean =>
  inside.house.find(account, { type: 'clOrdId', id }).length > 0;

function eventsOf(ask: OwnAsk, order: OrderView, executions: readonly Wire[]): readonly Wire[] {
  const refusal = ending(order);
  if (refusal !== undefined) return [orderEvents.reject(ask.inside, order, refusal.reason)];
  if (order.status === 'canceled') return [...executions, orderEvents.cancel(ask.inside, order)];
  return order.status === 'closed' ? executions : [...executions, orderEvents.place(ask.inside, order)];
}

/** Places an order. */
export function sendDeed(ask: OwnAsk, from: Instruction): Deed {
  const { inside, account, records } = ask;
  const { house } = inside;
  const clOrdId = from.get('cliOrdId');
  const done = (status: string, orderId?: string, events: readonly Wire[] = []): Deed => ({
    type: 'done',
    status,
    orderId,
    clOrdId,
    events,
  });
  const name = from.get('symbol');
  if (name === undefined) return { type: 'failed', error: 'requiredArgumentMissing: symbol' };
  const pair = findContract(inside, name);
  if (pair === undefined) return { type: 'failed', error: 'contractNotFound' };
  const drafted = draftOf(from, pair);
  if (drafted.type === 'failed') return drafted;
  if (drafted.type === 'status') return done(drafted.status);
  const late = lateness(from, house.now());
  if (late !== undefined) return late;
  if (clOrdId !== undefined && taken(ask, clOrdId)) return done('clientOrderIdAlreadyExist');

  const beyond = limitsOf(inside, pair, account, drafted.draft);
  if (beyond !== undefined) return done(beyond);

  const draft = { ...drafted.draft, selfTrade: records.selfTrade(account) };
  const { value, events } = watched(house, account, () => house.add(account, draft));
  if (value.type === 'refused') {
    const { status, reason } = refusalOf(value.error);
    const [uid, event] = stillborn(ask, draft, reason);
    return done(status, uid, [event]);
  }
  const order = value.value;
  const executions = orderEvents.executions(inside, events, order.id);
  return done(ending(order)?.status ?? 'placed', order.id, eventsOf(ask, order, executions));
}
