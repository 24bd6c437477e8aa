import type { OrderView } from '../../../house/HouseEvent.ts';
import type { PriceText } from '../../../house/Order.ts';
import type { OrderDraft } from '../../../house/OrderDraft.ts';
import { readUnits } from '../../../house/units.ts';
import type { Wire } from '../../../wire/Wire.ts';
import { findContract } from '../../findContract.ts';
import { isoTime } from '../../isoTime.ts';
import { listingOf } from '../../listingOf.ts';
import { triggerAbove } from '../../triggerAbove.ts';
import { triggerSignal } from '../../triggerSignal.ts';
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
  const { trigger, signal = 'mark' } = draft;
  const fixed = (price: PriceText | undefined): number | null =>
    price?.type === 'static' ? Number(price.value) : null;
  const clientId = draft.clOrdId ?? null;
  const limitPrice = fixed(draft.limit);
  const common = {
    type: kinds(draft),
    symbol: draft.symbol,
    side: draft.side,
    quantity: Number(draft.qty),
    reduceOnly: draft.reduceOnly ?? false,
    timestamp: at,
    lastUpdateTimestamp: at,
  };
  if (trigger === undefined) {
    const order = { orderId: uid, cliOrdId: clientId, ...common, limitPrice: limitPrice ?? 0, filled: 0 };
    return [uid, { type: 'REJECT', uid, order, reason }];
  }
  const orderTrigger = {
    uid,
    clientId,
    ...common,
    limitPrice,
    triggerPrice: fixed(trigger),
    triggerSide: triggerAbove(draft) ? 'trigger_above' : 'trigger_below',
    triggerSignal: `${triggerSignal(signal)}_price`,
    startTime: null,
  };
  return [uid, { type: 'REJECT', uid, orderTrigger, reason }];
}

/** What the account's own orders of this name were: a name is used once. */
const taken = ({ inside, account }: OwnAsk, id: string): boolean =>
  inside.house.find(account, { type: 'clOrdId', id }).length > 0;

/** Lots of an order that the position which it reduces is too small for. */
function reducedBy({ inside }: OwnAsk, { qty = '' }: OrderDraft, order: OrderView): bigint {
  const read = readUnits(qty, listingOf(inside, order.symbol).qtyPrecision);
  return read.type === 'units' && order.reduceOnly ? read.units - order.qty : 0n;
}

function eventsOf(
  ask: OwnAsk,
  order: OrderView,
  executions: readonly Wire[],
  reduced: bigint,
): readonly Wire[] {
  const refusal = ending(order);
  if (refusal !== undefined) return [orderEvents.reject(ask.inside, order, refusal.reason)];
  if (order.status === 'canceled') return [...executions, orderEvents.cancel(ask.inside, order)];
  return order.status === 'closed'
    ? executions
    : [...executions, orderEvents.place(ask.inside, order, reduced)];
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
  const reduced = reducedBy(ask, draft, order);
  const executions = orderEvents.executions(inside, events, order.id, { reduced });
  return done(ending(order)?.status ?? 'placed', order.id, eventsOf(ask, order, executions, reduced));
}
