// Pure: the fields of an order, wherever it is asked for.
import type { FieldRules } from './FieldRule.ts';
import { fieldRules as is } from './fieldRules.ts';

/** Of an order by itself. @see https://docs.kraken.com/api/docs/websocket-v2/add_order */
export const orderFields: FieldRules = new Map([
  ['order_type', is.orderType],
  ['side', is.side],
  ['order_qty', is.number],
  ['cash_order_qty', is.number],
  ['limit_price', is.number],
  ['limit_price_type', is.priceType],
  ['triggers', is.record],
  ['time_in_force', is.timeInForce],
  ['margin', is.flag],
  ['post_only', is.flag],
  ['reduce_only', is.flag],
  ['effective_time', is.time],
  ['expire_time', is.time],
  ['cl_ord_id', is.clOrdId],
  ['order_userref', is.userref],
  ['conditional', is.record],
  ['display_qty', is.number],
  ['fee_preference', is.feePreference],
  ['stp_type', is.selfTrade],
  ['sender_sub_id', is.text],
  ['no_mpp', is.flag],
  ['stop_price', is.number],
  ['trigger', is.reference],
]);
