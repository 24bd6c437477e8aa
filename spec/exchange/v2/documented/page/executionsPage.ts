import { is } from '../is.ts';
import type { Members, Shape } from '../Shape.ts';
import type { Page } from '../tracing.ts';
import { answered } from './answered.ts';

const symbol = is.like('a symbol', /^[A-Z]+\/[A-Z]+$/);
const side = is.oneOf('buy', 'sell');
const priceTypes = is.oneOf('static', 'pct', 'quote');
const set = is.oneOf(true);

/** How the order is called: exactly one of the last two. */
const named = { order_id: is.orderId, 'order_userref?': is.whole, 'cl_ord_id?': is.text };
const names = ['order_userref', 'cl_ord_id'] as const;

/** An entry of an update. @param statuses that can stand beside its kind */
const update = (execType: string, statuses: readonly string[], members: Members): Shape =>
  is.object(
    {
      ...named,
      exec_type: is.oneOf(execType),
      order_status: is.oneOf(...statuses),
      timestamp: is.micros,
      'ratecount?': is.number,
      'user?': is.oneOf('ann'),
      ...members,
    },
    ...names,
  );

/** @param when what of it is told in such an entry alone */
const triggers = (statuses: readonly string[], when: Members): Shape =>
  is.object({
    reference: is.oneOf('index', 'last'),
    price: is.number,
    price_type: priceTypes,
    status: is.oneOf(...statuses),
    ...when,
  });

const trailing = { 'actual_price?': is.number, 'peak_price?': is.number, 'last_price?': is.number };

/** A full description. @param trigger as it stands then */
const terms = (trigger: Members, orderTypes: readonly string[], inForce: readonly string[]): Members => ({
  symbol,
  side,
  order_qty: is.number,
  order_type: is.oneOf(...orderTypes),
  time_in_force: is.oneOf(...inForce),
  'limit_price?': is.number,
  'limit_price_type?': priceTypes,
  stop_price: is.number,
  ...trigger,
  'post_only?': set,
  'reduce_only?': set,
  'margin?': set,
  'display_qty?': is.number,
  'display_qty_remain?': is.number,
  'effective_time?': is.micros,
  'expire_time?': is.micros,
  'contingent?': is.object({
    order_type: is.oneOf('limit', 'stop-loss', 'stop-loss-limit', 'trailing-stop-limit'),
    'trigger_price?': is.number,
    'trigger_price_type?': priceTypes,
    'limit_price?': is.number,
    'limit_price_type?': priceTypes,
  }),
  'ord_ref_id?': is.orderId,
  fee_ccy_pref: is.oneOf('fcib', 'fciq'),
  fee_usd_equiv: is.number,
  cum_cost: is.number,
  'liquidated?': set,
  'no_mpp?': set,
  'ext_ord_id?': is.text,
  'sender_sub_id?': is.text,
});

const totals = { cum_qty: is.number, cum_cost: is.number, avg_price: is.number, fee_usd_equiv: is.number };

const resting = [
  ...['limit', 'iceberg', 'stop-loss', 'stop-loss-limit', 'take-profit', 'take-profit-limit'],
  ...['trailing-stop', 'trailing-stop-limit'],
];

const fill: Members = {
  order_id: is.orderId,
  exec_id: is.tradeId,
  exec_type: is.oneOf('trade'),
  trade_id: is.whole,
  symbol,
  side,
  last_qty: is.number,
  last_price: is.number,
  liquidity_ind: is.oneOf('t', 'm'),
  cost: is.number,
  order_type: is.text,
  timestamp: is.micros,
  fees: is.tuple(is.object({ asset: is.text, qty: is.number })),
  'margin?': set,
  'margin_borrow?': set,
  'ext_exec_id?': is.text,
};

const partner = 'no account of the box is a partner or belongs to one';
const notYet = 'nothing was looked at yet';
const goesOff = 'it is told when it goes off';
const strangers = {
  '.liquidated': 'the house closes what can not be carried by an order like any other',
  '.no_mpp': 'deprecated and ignored',
  '.ext_ord_id': partner,
  '.sender_sub_id': partner,
};

const frame = (type: 'snapshot' | 'update', data: Shape): Shape =>
  is.object({
    channel: is.oneOf('executions'),
    type: is.oneOf(type),
    data,
    sequence: is.whole,
  });

const live = ['new', 'partially_filled'];

const ended = (execType: 'canceled' | 'expired', statuses: readonly string[]): Shape =>
  update(execType, statuses, { ...totals, cancel_reason: is.text, reason: is.text });

/** Section 11.1 of the page: frames, and each entry by its kind. */
export const executionsPage = {
  '8 subscribe executions': {
    by: '{"channel":"executions","snap_orders":true,"snap_trades":true}',
    told: answered.done(
      'subscribe',
      is.object({
        channel: is.oneOf('executions'),
        maxratecount: is.oneOf(60, 125, 180),
        snapshot: is.flag,
        'snap_orders?': is.flag,
        'snap_trades?': is.flag,
        // said back too where they were said: what a subscription is can be read off its answer
        'ratecounter?': is.flag,
        'order_status?': is.flag,
        'users?': is.oneOf('all'),
        warnings: is.tuple(
          is.oneOf('cancel_reason is deprecated, use reason'),
          is.oneOf('stop_price is deprecated, use triggers.price'),
          is.oneOf('trigger is deprecated use triggers.reference'),
          is.oneOf('triggered_price is deprecated use triggers.last_price'),
        ),
      }),
    ),
  },
  '8 unsubscribe executions': {
    by: 'the same to leave',
    told: answered.done('unsubscribe', is.object({ channel: is.oneOf('executions') })),
  },
  '11.1 executions of an empty account': {
    by: 'executions of an account without orders',
    told: frame('snapshot', is.nothing),
  },
  '11.1 executions snapshot': {
    by: 'executions of an account with orders and trades, in two frames',
    told: frame('snapshot', is.listOf(is.anything)),
  },
  '11.1 executions update': {
    by: 'anything happens to an order',
    told: frame('update', is.tuple(is.anything)),
  },

  '11.1 snapshot: an order': {
    by: 'an order is open when its account subscribes',
    told: is.object(
      {
        ...named,
        exec_type: is.oneOf('pending_new', 'new'),
        order_status: is.oneOf('pending_new', ...live),
        timestamp: is.micros,
        ...totals,
        'amended?': set,
        ...terms(
          {
            'triggers?': triggers(['untriggered', 'triggered'], { ...trailing, 'timestamp?': is.micros }),
            'trigger?': is.oneOf('index', 'last'),
            'triggered_price?': is.number,
          },
          resting,
          ['GTC', 'GTD'],
        ),
      },
      ...names,
    ),
    neverTold: strangers,
  },
  '11.1 snapshot: a trade': {
    by: '{"snap_trades":true}',
    told: is.object({ ...fill, 'cl_ord_id?': is.text, order_status: is.oneOf('filled') }),
    neverTold: { '.ext_exec_id': partner },
  },

  '11.1 pending_new': {
    by: 'an order of each kind comes',
    told: update('pending_new', ['pending_new'], {
      ...terms(
        {
          'cash_order_qty?': is.number,
          'triggers?': triggers(['untriggered'], trailing),
          'trigger?': is.oneOf('index', 'last'),
          'triggered_price?': is.number,
        },
        [...resting, 'market', 'settle-position'],
        ['GTC', 'GTD', 'IOC', 'FOK'],
      ),
    }),
    neverTold: {
      ...strangers,
      '.triggers.peak_price': notYet,
      '.triggers.last_price': notYet,
      '.triggered_price': notYet,
    },
  },
  '11.1 new': {
    by: 'the engine has it: names, state and time alone',
    told: update('new', ['new'], { 'post_only?': set }),
  },
  '11.1 trade': {
    by: 'it trades; the fill that completes it leaves it partially_filled',
    told: update('trade', ['partially_filled'], {
      ...fill,
      ...totals,
      'position_status?': is.oneOf('opened', 'closing', 'closed'),
    }),
    neverTold: { '.ext_exec_id': partner },
  },
  '11.1 filled': { by: 'it is filled', told: update('filled', ['filled'], totals) },
  '11.1 iceberg_refill': {
    by: 'an iceberg shows its next part',
    told: update('iceberg_refill', live.slice(1), { display_qty_remain: is.number }),
  },
  '11.1 canceled': { by: 'cancel_order and the like', told: ended('canceled', ['canceled']) },
  '11.1 expired': { by: 'a gtd order is over', told: ended('expired', ['expired']) },
  '11.1 amended': {
    by: 'amend_order',
    told: update('amended', ['pending_new', ...live], {
      cum_qty: is.number,
      reason: is.oneOf('User requested'),
      amended: set,
      order_qty: is.number,
      'limit_price?': is.number,
      'limit_price_type?': priceTypes,
      'display_qty?': is.number,
      'triggers?': triggers(['untriggered'], trailing),
      'stop_price?': is.number,
      'trigger?': is.oneOf('index', 'last'),
      'triggered_price?': is.number,
    }),
    neverTold: { '.triggers.last_price': goesOff, '.triggered_price': goesOff },
  },
  '11.1 restated': {
    by: 'a position gets smaller than the order that reduces it',
    told: update('restated', ['new'], {
      cum_qty: is.number,
      reason: is.text,
      amended: set,
      order_qty: is.number,
      limit_price: is.number,
      limit_price_type: is.oneOf('static'),
    }),
  },
  '11.1 status': {
    by: 'a trigger follows the price, or goes off',
    told: update('status', ['new'], {
      triggers: triggers(['untriggered', 'triggered'], { ...trailing, 'timestamp?': is.micros }),
      stop_price: is.number,
      trigger: is.oneOf('index', 'last'),
      'triggered_price?': is.number,
    }),
  },
} as const satisfies Page;
