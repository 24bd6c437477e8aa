// Pure: the parameters of an order, and the draft that they make.
import type { CloseDraft } from '../../../house/Order.ts';
import type { OrderDraft } from '../../../house/OrderDraft.ts';
import { defined } from '../params/defined.ts';
import { param } from '../params/param.ts';
import type { Ground, Reading, Rule } from '../params/Rule.ts';
import { readAll } from '../params/readAll.ts';
import type { Params } from '../params/readParams.ts';
import { clientId } from './clientId.ts';
import { pricesOf } from './pricesOf.ts';
import { sentPrice } from './sentPrice.ts';
import { times } from './times.ts';

const closeTypes = [
  'limit',
  'iceberg',
  'stop-loss',
  'take-profit',
  'stop-loss-limit',
  'take-profit-limit',
  'trailing-stop',
  'trailing-stop-limit',
] as const;
const types = ['market', ...closeTypes, 'settle-position'] as const;

/** Wants that stand in one text, with commas. */
const flags: Rule<ReadonlySet<string>> = (sent, name) => {
  const names = (typeof sent === 'string' ? sent : '').split(',').map((flag) => flag.trim());
  const known = ['', 'post', 'fcib', 'fciq', 'nompp', 'viqc'];
  return names.every((flag) => known.includes(flag)) && !(names.includes('fcib') && names.includes('fciq'))
    ? { type: 'value', value: new Set(names) }
    : { type: 'error', error: `EGeneral:Invalid arguments:${name}` };
};

/** `5`, `5:1`, or `none`. */
const leverage: Rule<number> = (sent, name) => {
  const text = typeof sent === 'number' ? String(sent) : typeof sent === 'string' ? sent.trim() : '';
  if (text === '' || text === 'none') return { type: 'value', value: 0 };
  const [, times] = /^(\d{1,3})(?::1)?$/.exec(text) ?? [];
  return times === undefined
    ? { type: 'error', error: `EGeneral:Invalid arguments:${name}` }
    : { type: 'value', value: Number(times) };
};

const selfTrades = {
  'cancel-newest': 'cancel_newest',
  'cancel-oldest': 'cancel_oldest',
  'cancel-both': 'cancel_both',
} as const;
const lifetimes = { GTC: 'gtc', IOC: 'ioc', FOK: 'fok', GTD: 'gtd' } as const;

const timeInForce: Rule<keyof typeof lifetimes | undefined> = (sent, name, ground) =>
  param.optional(param.oneOf('GTC', 'IOC', 'FOK', 'GTD'))(
    typeof sent === 'string' ? sent.toUpperCase() : sent,
    name,
    ground,
  );

const closeRules = {
  ordertype: param.oneOf(...closeTypes),
  price: param.optional(sentPrice),
  price2: param.optional(sentPrice),
};

const rules = {
  ordertype: param.oneOf(...types),
  type: param.oneOf('buy', 'sell'),
  volume: param.decimal,
  displayvol: param.optional(param.decimal),
  price: param.optional(sentPrice),
  price2: param.optional(sentPrice),
  trigger: param.optional(param.oneOf('last', 'index')),
  leverage,
  reduce_only: param.flag,
  stptype: param.or(param.oneOf('cancel-newest', 'cancel-oldest', 'cancel-both'), 'cancel-newest'),
  oflags: flags,
  timeinforce: timeInForce,
  starttm: times.moment,
  expiretm: times.moment,
  userref: param.optional(param.whole(-2_147_483_648, 2_147_483_647)),
  cl_ord_id: clientId,
  close: param.optional(param.record),
};

function closeDraft(
  side: 'buy' | 'sell',
  sent: Readonly<Record<string, unknown>>,
  ground: Ground,
): Reading<CloseDraft> {
  const read = readAll(closeRules, sent, ground, (name) => `close[${name}]`);
  if (read.type === 'error') return read;
  const { ordertype, price, price2 } = read.value;
  // it goes the other way
  const other = side === 'buy' ? 'sell' : 'buy';
  return { type: 'value', value: { type: ordertype, ...pricesOf(ordertype, other, price, price2) } };
}

/** What belongs to a call and not to its order. */
interface Around {
  readonly symbol: string;
  readonly deadline: number | undefined;
  readonly validate: boolean;
}

/** The draft of an order as it was sent: the parameters of a call, or an entry of a batch. */
export function orderDraft(sent: Params, around: Around, ground: Ground): Reading<OrderDraft> {
  const read = readAll(rules, sent, ground);
  if (read.type === 'error') return read;
  const { ordertype, type: side, volume, price, price2, oflags, timeinforce, expiretm, ...rest } = read.value;
  const close = rest.close === undefined ? undefined : closeDraft(side, rest.close, ground);
  if (close?.type === 'error') return close;
  const inMoney = oflags.has('viqc');
  return {
    type: 'value',
    value: defined({
      symbol: around.symbol,
      side,
      type: ordertype,
      qty: inMoney ? undefined : volume,
      cash: inMoney ? volume : undefined,
      ...pricesOf(ordertype, side, price, price2),
      signal: rest.trigger,
      timeInForce: lifetimes[timeinforce ?? (expiretm === undefined ? 'GTC' : 'GTD')],
      postOnly: oflags.has('post'),
      reduceOnly: rest.reduce_only,
      leverage: rest.leverage,
      display: rest.displayvol,
      feeIn: oflags.has('fcib') ? 'base' : 'quote',
      selfTrade: selfTrades[rest.stptype],
      clOrdId: rest.cl_ord_id,
      userref: rest.userref,
      close: close?.value,
      startAt: rest.starttm,
      expireAt: expiretm,
      deadline: around.deadline,
      validate: around.validate,
    } as const),
  };
}
