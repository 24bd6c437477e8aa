// Pure: the trading methods, as a table.
import { addOrder } from './addOrder.ts';
import { amendOrder } from './amendOrder.ts';
import { batchAdd } from './batchAdd.ts';
import { batchCancel } from './batchCancel.ts';
import { cancelAll } from './cancelAll.ts';
import { cancelAllOrdersAfter } from './cancelAllOrdersAfter.ts';
import { cancelOrder } from './cancelOrder.ts';
import { editOrder } from './editOrder.ts';
import type { Method } from './Method.ts';

/** By name. */
export const methods: ReadonlyMap<string, Method> = new Map([
  ['add_order', addOrder],
  ['amend_order', amendOrder],
  ['edit_order', editOrder],
  ['cancel_order', cancelOrder],
  ['cancel_all', cancelAll],
  ['cancel_all_orders_after', cancelAllOrdersAfter],
  ['batch_add', batchAdd],
  ['batch_cancel', batchCancel],
]);
