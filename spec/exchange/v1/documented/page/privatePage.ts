import { is } from '../../../v2/documented/is.ts';
import type { Members, Shape } from '../../../v2/documented/Shape.ts';
import type { Page } from '../../../v2/documented/tracing.ts';

const pair = is.oneOf('XBT/USD');
const decimal = is.like('a decimal', /^-?\d+\.\d+$/);
const volume = is.like('a volume', /^\d+\.\d{8}$/);
const time = is.like('seconds since 1970', /^\d{10}\.\d{6}$/);
const never = is.oneOf(null);
const set = is.oneOf(true);
const side = is.oneOf('buy', 'sell');
/** As it was asked for: a price, or a distance. */
const asked = is.like('a price', /^[-+#]?\d+(\.\d+)?%?$/);

const own = (channel: string, items: Shape): Shape =>
  is.tuple(items, is.oneOf(channel), is.object({ sequence: is.whole }));

const status = (to: string, name: string, more: Members = {}): Shape =>
  is.object({
    channelName: is.oneOf(name),
    event: is.oneOf('subscriptionStatus'),
    reqid: is.whole,
    status: is.oneOf(to),
    subscription: is.object({ name: is.oneOf(name), ...more }),
  });

const trade: Members = {
  ordertxid: is.orderId,
  postxid: is.tradeId,
  pair,
  type: side,
  ordertype: is.text,
  price: decimal,
  cost: decimal,
  fee: decimal,
  vol: volume,
  margin: decimal,
  time,
  'margin_borrow?': set,
  'ext_exec_id?': is.text,
};

/** How its owner calls it, in each message about an order; and the counter where it is wanted. */
const names = { userref: is.whole, 'cl_ord_id?': is.text, 'ratecount?': is.number };
const filled = { avg_price: decimal, cost: decimal, fee: decimal, vol_exec: volume };
const triggered = (...misc: readonly string[]) => ({
  limitprice: decimal,
  misc: is.oneOf(...misc),
  stopprice: decimal,
});

const descr = is.object({
  pair,
  'position?': is.text,
  type: side,
  ordertype: is.oneOf(
    ...['limit', 'market', 'iceberg', 'stop-loss', 'stop-loss-limit', 'take-profit', 'take-profit-limit'],
    ...['trailing-stop', 'trailing-stop-limit', 'settle-position'],
  ),
  price: asked,
  price2: asked,
  leverage: is.nullOr(is.like('a leverage', /^\d+:1$/)),
  order: is.text,
  close: is.nullOr(is.like('an order in words', /^close position @ /)),
  'margin?': set,
});

/** @param unset how a time is told that there is none */
const whole = (unset: Shape, statuses: readonly string[], misc: readonly string[]): Members => ({
  ...names,
  ...filled,
  ...triggered(...misc),
  descr,
  refid: is.nullOr(is.orderId),
  status: is.oneOf(...statuses),
  opentm: time,
  starttm: is.either(time, unset),
  expiretm: is.either(time, unset),
  vol: volume,
  oflags: is.oneOf('fciq', 'fcib', 'fciq,post', 'viqc,fciq'),
  timeinforce: is.oneOf('GTC', 'GTD', 'IOC'),
  'display_volume?': volume,
  'display_volume_remain?': volume,
  'contingent?': is.object({ ordertype: is.text, price: asked, price2: asked, oflags: is.words }),
  'ext_ord_id?': is.text,
  'sender_sub_id?': is.text,
});

const change = (members: Members): Shape => is.table(/^O/, is.object({ ...names, ...members }));

const partner = 'no account of the box is a partner or belongs to one';
const strangers = (at: string): Readonly<Record<string, string>> => ({
  [`${at}.ext_ord_id`]: partner,
  [`${at}.sender_sub_id`]: partner,
  [`${at}.descr.position`]: 'no captured order has it',
});

const answer = (event: string, members: Members): Shape =>
  is.object({ event: is.oneOf(event), reqid: is.whole, status: is.oneOf('ok'), ...members });

/** Sections 7 and 8 of the page, and the private part of section 4. */
export const privatePage: Page = {
  '4 subscribed to ownTrades': {
    by: '{"event":"subscribe","subscription":{"name":"ownTrades","token":"..."}}',
    told: status('subscribed', 'ownTrades'),
  },
  '4 unsubscribed from ownTrades': { by: 'the same to leave', told: status('unsubscribed', 'ownTrades') },
  '4 subscribed to openOrders': {
    by: '{"event":"subscribe","subscription":{"name":"openOrders","token":"...","ratecounter":"true"}}',
    told: status('subscribed', 'openOrders', { maxratecount: is.oneOf(125, 180) }),
  },
  '4 unsubscribed from openOrders': { by: 'the same to leave', told: status('unsubscribed', 'openOrders') },

  '7 ownTrades snapshot': {
    by: 'ownTrades of an account that traded',
    told: own('ownTrades', is.listOf(is.table(/^T/, is.object(trade)))),
    neverTold: { '[0][]{}.ext_exec_id': partner },
  },
  '7 ownTrades update': {
    by: 'trades, with leverage and without; how their order is called is told in updates alone',
    told: own(
      'ownTrades',
      is.listOf(is.table(/^T/, is.object({ ...trade, 'userref?': is.whole, 'cl_ord_id?': is.text }))),
    ),
    neverTold: { '[0][]{}.ext_exec_id': partner },
  },
  '7 openOrders snapshot': {
    by: 'openOrders of an account with orders of each kind that rests',
    told: own(
      'openOrders',
      is.listOf(
        is.table(
          /^O/,
          is.object({
            ...whole(
              is.oneOf('0.000000'),
              ['pending', 'open'],
              ['', 'partial', 'stopped', 'touched', 'liquidation'],
            ),
            lastupdated: time,
            'amended?': set,
          }),
        ),
      ),
    ),
    neverTold: {
      ...strangers('[0][]{}'),
      '[0][]{}.descr.ordertype=market': 'it does not rest',
      '[0][]{}.descr.ordertype=settle-position': 'it does not rest',
      '[0][]{}.misc=liquidation': 'the house closes what can not be carried by an order like any other',
      '[0][]{}.oflags=viqc,fciq': 'what is given in money does not rest',
      '[0][]{}.timeinforce=IOC': 'it does not rest',
    },
  },
  '7 openOrders update': {
    by: 'anything happens to an order',
    told: own('openOrders', is.tuple(is.anything)),
  },
  '7 pending': {
    by: 'an order of each kind comes: the captured first message',
    told: is.table(/^O/, is.object(whole(never, ['pending'], ['']))),
    neverTold: strangers('{}'),
  },
  '7 open': {
    by: 'the engine has it: the captured second message',
    told: change({ status: is.oneOf('open') }),
  },
  '7 traded': { by: 'it trades: the captured third message', told: change(filled) },
  '7 closed': {
    by: 'it is filled: the captured fourth message',
    told: change({ ...filled, lastupdated: time, status: is.oneOf('closed') }),
  },
  '7 canceled': {
    by: 'cancelOrder and the like',
    told: change({ ...filled, cancel_reason: is.text, lastupdated: time, status: is.oneOf('canceled') }),
  },
  '7 expired': {
    by: 'an order is over',
    told: change({ ...filled, cancel_reason: is.text, lastupdated: time, status: is.oneOf('expired') }),
  },
  '7 amended': {
    by: 'amendOrder',
    told: change({
      ...triggered('', 'partial'),
      descr: is.anything,
      vol: volume,
      'display_volume?': volume,
      'display_volume_remain?': volume,
      amend_reason: is.text,
      amended: set,
      lastupdated: time,
    }),
  },
  '7 triggered': {
    by: 'a trigger follows the price, or goes off',
    told: change({ ...triggered('', 'stopped', 'touched'), lastupdated: time }),
  },
  '7 refilled': { by: 'an iceberg shows its next part', told: change({ display_volume_remain: volume }) },

  '8 addOrderStatus': {
    by: '{"event":"addOrder","ordertype":"limit",...}',
    told: answer('addOrderStatus', {
      descr: is.like('an order in words, its pair without a stroke', /^(buy|sell) \d+\.\d{8} XBTUSD @ /),
      txid: is.orderId,
      'cl_ord_id?': is.text,
    }),
  },
  '8 addOrderStatus, checked only': {
    by: '{"event":"addOrder","validate":"true",...}',
    told: answer('addOrderStatus', { descr: is.text }),
  },
  '8 amendOrderStatus': {
    by: '{"event":"amendOrder","txid":"O..."} or by cl_ord_id',
    told: is.object(
      {
        event: is.oneOf('amendOrderStatus'),
        reqid: is.whole,
        status: is.oneOf('ok'),
        amend_id: is.tradeId,
        'txid?': is.orderId,
        'cl_ord_id?': is.text,
      },
      'txid',
      'cl_ord_id',
    ),
  },
  '8 editOrderStatus': {
    by: '{"event":"editOrder","orderid":"O...","pair":"XBT/USD"}',
    told: answer('editOrderStatus', { descr: is.text, originaltxid: is.orderId, txid: is.orderId }),
  },
  '8 editOrderStatus, checked only': {
    by: '{"event":"editOrder","validate":"true",...}',
    told: answer('editOrderStatus', { descr: is.text, originaltxid: is.orderId }),
  },
  '8 cancelOrderStatus': {
    by: '{"event":"cancelOrder","txid":["O...","O..."]}: one an order, and no id. The schema names another event',
    told: answer('cancelOrderStatus', {}),
  },
  '8 cancelAllStatus': {
    by: '{"event":"cancelAll"}: a number, where the schema has a text',
    told: answer('cancelAllStatus', { count: is.whole }),
  },
  '8 cancelAllOrdersAfterStatus': {
    by: '{"event":"cancelAllOrdersAfter","timeout":60}',
    told: answer('cancelAllOrdersAfterStatus', { currentTime: is.seconds, triggerTime: is.seconds }),
  },
  '8 cancelAllOrdersAfterStatus, disarmed': {
    by: '{"event":"cancelAllOrdersAfter","timeout":0}',
    told: answer('cancelAllOrdersAfterStatus', { currentTime: is.seconds, triggerTime: is.oneOf('0') }),
  },
};
