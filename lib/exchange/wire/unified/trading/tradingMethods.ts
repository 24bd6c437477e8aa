// Pure: the trading methods, as a table. There is no `edit_order`.
import type { Method } from '../../v2/trading/Method.ts';
import type { ClassRule } from '../assetClassError.ts';
import { addOrder } from './addOrder.ts';
import { amendOrder } from './amendOrder.ts';
import { batchAdd } from './batchAdd.ts';
import { batchCancel } from './batchCancel.ts';
import { cancelAll } from './cancelAll.ts';
import { cancelAllOrdersAfter } from './cancelAllOrdersAfter.ts';
import { cancelOrder } from './cancelOrder.ts';

/** A method, and whether it must name the class of assets. */
interface TradingMethod {
  readonly assetClass: ClassRule;
  readonly method: Method;
}

/** The class is looked at before the fields are. */
const classed = (method: Method, assetClass: ClassRule = 'required'): TradingMethod => ({
  assetClass,
  method: { ...method, fields: new Map([...method.fields, ['asset_class', () => undefined]]) },
});

/** By name. */
export const tradingMethods: ReadonlyMap<string, TradingMethod> = new Map([
  ['add_order', classed(addOrder)],
  ['amend_order', classed(amendOrder)],
  ['cancel_order', classed(cancelOrder)],
  ['cancel_all', classed(cancelAll)],
  // [W] the page does not show whether it is there
  ['cancel_all_orders_after', classed(cancelAllOrdersAfter, 'optional')],
  ['batch_add', classed(batchAdd)],
  ['batch_cancel', classed(batchCancel)],
]);
