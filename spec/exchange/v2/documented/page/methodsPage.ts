import { is } from '../is.ts';
import type { Members, Shape } from '../Shape.ts';
import type { Page } from '../tracing.ts';
import { answered } from './answered.ts';

const { done } = answered;
const names = { 'cl_ord_id?': is.text, 'order_userref?': is.whole } as const;
const warnings = { 'warnings?': is.listOf(is.like('a warning', /is deprecated/)) } as const;
const checked = is.oneOf('');

const result = (method: string, members: Members): Shape => done(method, is.object(members));

/** Section 12 of the page. */
export const methodsPage = {
  '12.1 add_order': {
    by: 'an order of each kind; the example of the page among them',
    told: result('add_order', { order_id: is.orderId, ...names, ...warnings }),
  },
  '12.1 add_order, checked only': {
    by: '{"validate":true}: the id is empty',
    told: result('add_order', { order_id: checked, 'order_userref?': is.whole }),
  },
  '12.2 amend_order by order_id': {
    by: '{"order_id":"O..."}',
    told: result('amend_order', { amend_id: is.tradeId, order_id: is.orderId }),
  },
  '12.2 amend_order by cl_ord_id': {
    by: '{"cl_ord_id":"..."}',
    told: result('amend_order', { amend_id: is.tradeId, cl_ord_id: is.text }),
  },
  '12.3 edit_order': {
    by: '{"order_id":"O...","symbol":"BTC/USD","order_qty":0.02}',
    told: result('edit_order', { order_id: is.orderId, original_order_id: is.orderId, ...warnings }),
  },
  '12.3 edit_order, checked only': {
    by: '{"validate":true}',
    told: result('edit_order', { order_id: checked, original_order_id: is.orderId }),
  },
  '12.4 cancel_order by order_id': {
    by: '{"order_id":["O...","O..."]} and {"order_userref":[7]}: one answer an order',
    told: result('cancel_order', { order_id: is.orderId }),
  },
  '12.4 cancel_order by cl_ord_id': {
    by: '{"cl_ord_id":["..."]}',
    told: result('cancel_order', { cl_ord_id: is.text }),
  },
  '12.5 cancel_all': { by: '{}', told: result('cancel_all', { count: is.whole }) },
  '12.6 cancel_all_orders_after': {
    by: '{"timeout":60}',
    told: result('cancel_all_orders_after', { currentTime: is.seconds, triggerTime: is.seconds }),
  },
  '12.6 cancel_all_orders_after, disarmed': {
    by: '{"timeout":0}',
    told: result('cancel_all_orders_after', { currentTime: is.seconds, triggerTime: is.oneOf('0') }),
  },
  '12.7 batch_add': {
    by: 'two good orders',
    told: done('batch_add', is.listOf(is.object({ order_id: is.orderId, ...names }))),
  },
  '12.7 batch_add, partly failed': {
    by: 'an order that cannot be paid behind one that can',
    told: is.object({
      method: is.oneOf('batch_add'),
      req_id: is.whole,
      result: is.tuple(
        is.object({ order_id: is.orderId, ...names }),
        is.object({ error: is.oneOf('EOrder:Insufficient funds') }),
      ),
      success: is.oneOf(false),
      ...answered.times,
    }),
    neverTold: {
      '.result[0].cl_ord_id': 'the whole one tells the names',
      '.result[0].order_userref': 'the whole one tells the names',
    },
  },
  '12.8 batch_cancel': {
    by: '{"orders":["O...","O..."]}: the documents and a capture place the count differently, so it is told twice',
    told: done('batch_cancel', is.object({ count: is.whole }), { orders_cancelled: is.whole }),
  },
} as const satisfies Page;
