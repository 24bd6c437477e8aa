import type { OrderChanges } from '../../../house/House.ts';
import type { OrderView } from '../../../house/HouseEvent.ts';
import type { PriceText } from '../../../house/Order.ts';
import { readUnits } from '../../../house/units.ts';
import { digits } from '../../../wire/digits.ts';
import { listingOf } from '../../listingOf.ts';
import { triggerKind } from '../../triggerKind.ts';
import type { OwnAsk } from '../Route.ts';
import type { Deed } from './Deed.ts';
import { decimalOf } from './decimalOf.ts';
import { ending } from './ending.ts';
import type { Instruction } from './Instruction.ts';
import { lateness } from './lateness.ts';
import { orderEvents } from './orderEvents.ts';
import { refOf } from './refOf.ts';
import { refusalOf } from './refusalOf.ts';
import { standing } from './standing.ts';
import { watched } from './watched.ts';

/** What changes, or the word against it. */
type Changes = OrderChanges | string;

/** Relative sizes are what shall be open from now on; absolute ones have past fills in them. */
function sizeOf(ask: OwnAsk, order: OrderView, text: string, mode: string): string | undefined {
  const { qtyPrecision } = listingOf(ask.inside, order.symbol);
  const read = readUnits(text, qtyPrecision);
  if (read.type !== 'units' || read.units <= 0n) return undefined;
  const all = mode === 'ABSOLUTE' ? read.units : read.units + order.filled;
  return all > order.filled ? digits(all, qtyPrecision) : undefined;
}

function trailing(from: Instruction): PriceText | undefined {
  const value = decimalOf(from.get('trailingStopMaxDeviation'));
  const unit = from.get('trailingStopDeviationUnit') ?? 'PERCENT';
  if (value === undefined || value.startsWith('-') || value === '0') return undefined;
  return { type: unit === 'PERCENT' ? 'pct' : 'quote', value: `+${value}` };
}

function changesOf(ask: OwnAsk, order: OrderView, from: Instruction): Changes {
  const [size, limit, stop] = [from.get('size'), from.get('limitPrice'), from.get('stopPrice')];
  const trails = triggerKind(order) === 'trailing_stop';
  const qty = size === undefined ? undefined : sizeOf(ask, order, size, from.get('qtyMode') ?? 'RELATIVE');
  if (size !== undefined && qty === undefined) return 'invalidSize';
  if (stop !== undefined && trails) return 'cannotEditTriggerPriceOfTrailingStop';
  if (stop !== undefined && order.trigger === undefined) return 'orderForEditNotAStop';
  if (limit !== undefined && trails) return 'cannotEditLimitPriceOfTrailingStop';
  const [limitValue, stopValue] = [decimalOf(limit), decimalOf(stop)];
  if ((limit !== undefined && limitValue === undefined) || (stop !== undefined && stopValue === undefined))
    return 'invalidPrice';
  const distance = from.get('trailingStopMaxDeviation') === undefined ? undefined : trailing(from);
  if (from.get('trailingStopMaxDeviation') !== undefined && (!trails || distance === undefined))
    return 'invalidPrice';
  const trigger: PriceText | undefined =
    stopValue === undefined ? distance : { type: 'static', value: stopValue };
  return {
    ...(qty === undefined ? {} : { qty }),
    ...(limitValue === undefined ? {} : { limit: { type: 'static', value: limitValue } }),
    ...(trigger === undefined ? {} : { trigger }),
  };
}

/** Changes an order, which keeps its id. */
export function editDeed(ask: OwnAsk, from: Instruction): Deed {
  const { inside, account } = ask;
  const { house } = inside;
  const ref = refOf(from);
  if (ref === undefined) return { type: 'failed', error: 'requiredArgumentMissing: orderId' };
  const late = lateness(from, house.now());
  if (late !== undefined) return late;
  const before = standing(ask, ref);
  const done = (status: string): Deed => ({
    type: 'done',
    status,
    orderId: before?.id ?? (ref.type === 'id' ? ref.id : undefined),
    clOrdId: before?.clOrdId ?? from.get('cliOrdId'),
    events: [],
  });
  if (before === undefined || (before.status !== 'open' && before.status !== 'pending'))
    return done('orderForEditNotFound');
  const changes = changesOf(ask, before, from);
  if (typeof changes === 'string') return done(changes);
  if (Object.keys(changes).length === 0) return { type: 'failed', error: 'requiredArgumentMissing: size' };
  const { value, events } = watched(house, account, () =>
    house.amend(account, { type: 'id', id: before.id }, changes),
  );
  if (value.type === 'refused') {
    const { status } = refusalOf(value.error);
    return done(/unknown order/i.test(value.error) ? 'orderForEditNotFound' : status);
  }
  const { order } = value.value;
  // as it was when it was changed: it may have traded since
  const changed = events.find((event) => event.type === 'amended' && event.order.id === before.id);
  const after = changed?.type === 'amended' ? changed.order : order;
  // more than the position that it reduces is taken off at once
  const reduced = after.reduceOnly && order.qty < after.qty ? after.qty - order.qty : 0n;
  const told = [
    orderEvents.edit(inside, before, after, reduced),
    ...orderEvents.executions(inside, events, before.id, { before }),
  ];
  const status = ending(order)?.status ?? 'edited';
  return { type: 'done', status, orderId: before.id, clOrdId: before.clOrdId, events: told };
}
