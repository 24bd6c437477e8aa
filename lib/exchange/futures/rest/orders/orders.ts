// The calls that place, change and cancel.
import type { Answer } from '../../../http/Call.ts';
import { isRecord } from '../../../wire/isRecord.ts';
import type { Wire } from '../../../wire/Wire.ts';
import { findContract } from '../../findContract.ts';
import { isContract } from '../../isContract.ts';
import { isoTime } from '../../isoTime.ts';
import { asked } from '../asked.ts';
import type { OwnAsk, Route } from '../Route.ts';
import { says } from '../says.ts';
import { cancelDeed } from './cancelDeed.ts';
import type { Deed } from './Deed.ts';
import { editDeed } from './editDeed.ts';
import type { Instruction } from './Instruction.ts';
import { orderEvents } from './orderEvents.ts';
import { sendDeed } from './sendDeed.ts';
import { watched } from './watched.ts';

type Act = (ask: OwnAsk, from: Instruction) => Deed;

/** @param name of the member  @param idName how the id is called in it */
function answer(ask: OwnAsk, act: Act, name: string, idName: 'order_id' | 'orderId'): Answer {
  const deed = act(ask, ask.params);
  if (deed.type === 'failed') return says.failed(ask.inside, deed.error);
  const receivedTime = isoTime(ask.inside.house.now());
  return says.success(ask.inside, {
    [name]: {
      status: deed.status,
      [idName]: deed.orderId,
      cliOrdId: deed.clOrdId,
      receivedTime,
      orderEvents: deed.events,
    },
  });
}

/** Most instructions of a batch. */
const most = 500;

const acts: ReadonlyMap<unknown, Act> = new Map([
  ['send', sendDeed],
  ['edit', editDeed],
  ['cancel', cancelDeed],
]);

/** The values of an entry as parameters would have them. */
function instruction(entry: Readonly<Record<string, unknown>>): Instruction {
  return {
    get(name) {
      const value = entry[name];
      return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? String(value)
        : undefined;
    },
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function batch(ask: OwnAsk): Answer {
  const { inside, params } = ask;
  const json = params.get('json');
  if (json === undefined) return says.failed(inside, 'requiredArgumentMissing: json');
  const root = parsed(json);
  if (!isRecord(root)) return says.failed(inside, 'Json Parse Error');
  const { batchOrder: entries } = root;
  if (!Array.isArray(entries) || entries.length > most) return says.failed(inside, 'invalidArgument: json');
  const before = params.get('processBefore') ?? params.get('ProcessBefore');
  const rows: Wire[] = [];
  for (const entry of entries.filter(isRecord)) {
    const { order, order_tag: tag } = entry;
    const act = acts.get(order);
    if (act === undefined) return says.failed(inside, 'invalidArgument: order');
    const deed = act(ask, instruction(before === undefined ? entry : { ...entry, processBefore: before }));
    const failed = deed.type === 'failed';
    rows.push({
      // an entry can not fail the whole batch: others were carried out before it
      status: failed ? deed.error : deed.status,
      order_tag: typeof tag === 'string' ? tag : null,
      order_id: failed ? undefined : deed.orderId,
      cliOrdId: failed ? undefined : deed.clOrdId,
      dateTimeReceived: isoTime(inside.house.now()),
      orderEvents: failed ? [] : deed.events,
    });
  }
  return says.success(inside, { batchStatus: rows });
}

function cancelAll({ inside, account, params }: OwnAsk): Answer {
  const { house } = inside;
  const name = params.get('symbol');
  const pair = name === undefined ? undefined : findContract(inside, name);
  if (name !== undefined && pair === undefined) return says.failed(inside, 'contractNotFound');
  const { events } = watched(house, account, () =>
    house.cancelAll(account, 'derivatives', pair?.listing.symbol),
  );
  const orders = events.flatMap((event) =>
    event.type === 'canceled' && isContract(inside, event.order.symbol) ? [event.order] : [],
  );
  return says.success(inside, {
    cancelStatus: {
      status: orders.length === 0 ? 'noOrdersToCancel' : 'cancelled',
      cancelOnly: pair?.listing.symbol ?? 'all',
      receivedTime: isoTime(house.now()),
      cancelledOrders: orders.map(({ id, clOrdId }) => ({ order_id: id, cliOrdId: clOrdId })),
      orderEvents: orders.map((order) => orderEvents.cancelPlain(inside, order)),
    },
  });
}

function cancelAllAfter({ inside, account, params }: OwnAsk): Answer {
  const { house } = inside;
  const seconds = asked.whole(params, 'timeout') ?? 0;
  if (Number.isNaN(seconds) || seconds > 4_294_967_295)
    return says.failed(inside, 'invalidArgument: timeout');
  const at = house.cancelAllAfter(account, 'derivatives', seconds);
  return says.success(inside, {
    status: { currentTime: isoTime(house.now()), triggerTime: at === undefined ? '0' : isoTime(at) },
  });
}

const row = (name: string, endpoint: string, run: (ask: OwnAsk) => Answer): Route => ({
  methods: ['POST'],
  path: `/derivatives/api/v3/${name}`,
  endpoint,
  run,
});

/** @see https://docs.kraken.com/api/docs/futures-api/trading/send-order */
export const orders: readonly Route[] = [
  row('sendorder', 'SendOrder', (ask) => answer(ask, sendDeed, 'sendStatus', 'order_id')),
  row('editorder', 'EditOrder', (ask) => answer(ask, editDeed, 'editStatus', 'orderId')),
  row('cancelorder', 'CancelOrder', (ask) => answer(ask, cancelDeed, 'cancelStatus', 'order_id')),
  row('cancelallorders', 'CancelAllOrders', cancelAll),
  row('cancelallordersafter', 'CancelAllOrdersAfter', cancelAllAfter),
  row('batchorder', 'BatchOrder', batch),
];
