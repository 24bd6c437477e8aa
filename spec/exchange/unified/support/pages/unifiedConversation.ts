import type { OrderStep } from '../../../../../lib/exchange/orderScript/OrderStep.ts';
import { readOrderScript } from '../../../../../lib/exchange/orderScript/readOrderScript.ts';
import type { UnifiedOptions } from '../../../../../lib/exchange/wire/unified/UnifiedOptions.ts';
import { asking } from '../../../v2/support/asking.ts';
import type { Message } from '../../../v2/support/v2Line.ts';
import { unifiedStage } from '../unifiedStage.ts';

type Params = Readonly<Record<string, unknown>>;

const derivatives = { asset_class: 'derivatives' };
const symbol = 'PF_XBTUSD';
const contracts = [symbol, 'FF_XBTUSD_261225'];

const without = (params: Params, ...names: readonly string[]): Params =>
  Object.fromEntries(Object.entries(params).filter(([name]) => !names.includes(name)));

const heard = (texts: readonly string[]): readonly Message[] =>
  texts.map((text) => JSON.parse(text) as Message);

/** Market data: all channels, and what is refused of them. */
function inPublic(): readonly Message[] {
  const { clock, line, token, house } = unifiedStage({ contracts });
  const own = line('public');
  const client = asking(own, '');
  const say = (method: string, channel: string, more: Params = {}): void => {
    own.ask({ method, params: { channel, ...derivatives, ...more }, req_id: 1 });
  };
  own.say({ method: 'ping', req_id: 2 });
  own.say({ method: 'ping' });
  const several = { symbol: contracts, snapshot: true };
  const wishes: readonly (readonly [string, Params])[] = [
    ['ticker', several],
    ['book', { ...several, depth: 25 }],
    ['trade', several],
    ['ohlc', { ...several, interval: 1, tick_type: 'trade' }],
    ['instrument', {}],
  ];
  for (const [channel, params] of wishes) say('subscribe', channel, params);
  const single = { symbol: [symbol], token: token() };
  own.ask({ method: 'subscribe', params: { channel: 'level3', ...derivatives, ...single } });
  clock.turn(5_000);
  own.talk.beat();
  say('subscribe', 'ticker', { symbol: [symbol] });
  say('subscribe', 'ticker', { symbol: ['PF_NOPE'] });
  say('subscribe', 'executions');
  own.ask({
    method: 'subscribe',
    params: { channel: 'level3', ...derivatives, symbol: [symbol], token: 'x' },
  });
  for (const [channel, params] of wishes) say('unsubscribe', channel, without(params, 'snapshot'));
  own.ask({ method: 'unsubscribe', params: { channel: 'level3', ...derivatives, ...single } });
  say('unsubscribe', 'ticker', { symbol: [symbol] });
  // mark prices move with trades, too
  say('subscribe', 'ohlc', { symbol: [symbol], tick_type: 'mark' });
  clock.turn(1_000);
  house.setStatus('maintenance');
  own.talk.statusChanged();
  client.answer('add_order', derivatives);
  return heard(own.texts);
}

/** A line of an account with everything on it. */
function opened(options: UnifiedOptions = {}, speed = 1) {
  const stage = unifiedStage({ contracts, unified: options, speed });
  const own = stage.line('private');
  const client = asking(own, stage.token());
  const order = (more: Params): Params => ({
    ...derivatives,
    order_type: 'limit',
    side: 'buy',
    order_qty: 0.01,
    symbol,
    ...more,
  });
  return { ...stage, own, client, order };
}

/** What an account is told, and what can be done about it. */
function inPrivate(): readonly Message[] {
  const { own, client, order, price, clock, house, inside } = opened();
  const say = (method: string, params: Params = {}) => client.answers(method, params);
  const low = price(-200);
  say('add_order', order({ limit_price: low, cl_ord_id: 'before' }));
  say('add_order', order({ order_type: 'market', cl_ord_id: 'held' }));
  const close = { order_type: 'stop-loss-limit', trigger_price: price(-500), limit_price: price(-600) };
  say('add_order', order({ order_type: 'market', conditional: close }));
  // one that works since it was set off
  const below = { triggers: { price: price(30) }, limit_price: price(300) };
  say('add_order', order({ order_type: 'stop-loss-limit', side: 'sell', ...below }));
  clock.turn(2_000);
  say('amend_order', { ...derivatives, cl_ord_id: 'before', order_qty: 0.04 });
  say('subscribe', { channel: 'executions', ...derivatives, snap_trades: true, ratecounter: true });
  for (const channel of ['balances', 'ledgers']) say('subscribe', { channel });
  for (const channel of ['positions', 'margin']) say('subscribe', { channel, ...derivatives });
  for (const channel of ['positions', 'margin']) say('subscribe', { channel, ...derivatives });
  for (const channel of ['balances', 'ledgers']) say('subscribe', { channel, ...derivatives });
  say('subscribe', { channel: 'margin', ...derivatives, snapshot: true });
  own.ask({ method: 'subscribe', params: { channel: 'balances', token: 'x' } });

  const id = say('add_order', order({ limit_price: low }))[0]?.result?.['order_id'];
  say('amend_order', { ...derivatives, order_id: id, order_qty: 0.02, limit_price: price(-210) });
  say('amend_order', { ...derivatives, cl_ord_id: 'before', order_qty: 0.03 });
  say('cancel_order', { ...derivatives, order_id: [id, 'nobody'] });
  say('cancel_order', { ...derivatives, cl_ord_id: ['before'] });
  say('add_order', order({ order_type: 'market', order_qty: 3, cl_ord_id: 'taken' }));
  say('add_order', order({ limit_price: price(60), post_only: true }));
  say('add_order', order({ limit_price: price(-30), order_qty: 900 }));
  say('add_order', order({ limit_price: low, validate: true }));
  const stop = { order_type: 'stop-loss', side: 'sell' };
  const far = { triggers: { price: price(-900), reference: 'index' } };
  const waits = say('add_order', order({ ...stop, ...far }))[0]?.result?.['order_id'];
  say('amend_order', { ...derivatives, order_id: waits, trigger_price: price(-950) });
  say('add_order', order({ limit_price: low, post_only: true, conditional: close }));
  say(
    'add_order',
    order({ ...stop, order_type: 'stop-loss-limit', limit_price: low, triggers: { price: price(-3) } }),
  );
  say(
    'add_order',
    order({ ...stop, order_type: 'trailing-stop', triggers: { price: 0.05, price_type: 'pct' } }),
  );
  say('add_order', order({ side: 'sell', limit_price: price(400), order_qty: 9, reduce_only: true }));
  clock.turn(10_000);
  own.talk.beat();
  const two = [order({}), order({})].map((one) => without(one, 'asset_class', 'symbol'));
  const batch = (more: readonly Params[]) => ({
    ...derivatives,
    symbol,
    orders: two.map((one, index) => ({ ...one, limit_price: low, ...more[index] })),
  });
  say('batch_add', batch([{ cl_ord_id: 'first' }]));
  say('batch_add', batch([{}, { order_qty: 900 }]));
  say('batch_cancel', { ...derivatives, cl_ord_id: ['first', 'nobody'] });
  say('cancel_all_orders_after', { ...derivatives, timeout: 60 });
  say('cancel_all_orders_after', { ...derivatives, timeout: 0 });
  // made smaller, in parts, and at an end of its own
  const script = (text: string): readonly OrderStep[] => readOrderScript(text);
  inside.house.scripts.push(script('fill half, wait 1s, expire'), {});
  say('add_order', order({ limit_price: low }));
  clock.turn(2_000);
  say('add_order', order({ order_type: 'market', side: 'sell', order_qty: 9, reduce_only: true }));
  say('cancel_all', derivatives);
  house.transfer({ account: 'ann', wallet: 'spot' }, { account: 'ann', wallet: 'futures' }, 'USD', 10_000n);
  house.add('ann', { symbol: 'BTC/USD', side: 'sell', type: 'market', qty: '0.1' });
  for (const channel of ['executions', 'positions', 'margin'])
    say('unsubscribe', { channel, ...derivatives });
  for (const channel of ['balances', 'ledgers']) say('unsubscribe', { channel });
  return heard(own.texts);
}

/** Positions with all their figures; then too many for a message. */
function rich(): readonly Message[] {
  let tooMany = false;
  const { own, client, order, clock } = opened({ snapshotTooLarge: () => tooMany, filledEvent: true });
  client.answer('add_order', order({ order_type: 'market', order_qty: 3 }));
  client.answer('subscribe', { channel: 'positions', ...derivatives, with_margin: true });
  client.answer('subscribe', { channel: 'executions', ...derivatives });
  client.answer('add_order', order({ order_type: 'market', side: 'sell', order_qty: 8 }));
  clock.turn(5_000);
  own.talk.beat();
  client.answer('unsubscribe', { channel: 'positions', ...derivatives });
  tooMany = true;
  client.answer('subscribe', { channel: 'positions', ...derivatives });
  return heard(own.texts);
}

/** Somebody who held a position at the end of an hour, when funding is paid. */
function funded(): readonly Message[] {
  const { own, client, order, clock } = opened({}, 3_600);
  client.answer('add_order', order({ order_type: 'market', order_qty: 3 }));
  client.answer('subscribe', { channel: 'ledgers' });
  clock.turn(3_000);
  return heard(own.texts);
}

/** Every message that the page speaks of, in every state that makes a difference to it. */
export const unifiedConversation = (): readonly Message[] => [
  ...inPublic(),
  ...inPrivate(),
  ...rich(),
  ...funded(),
];
