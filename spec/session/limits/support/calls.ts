import type { Cost } from '../../../../lib/protocol/Cost.ts';
import { describe as endpointOf } from '../../../../lib/protocol/describe.ts';
import type { WireObject } from '../../../../lib/protocol/Wire.ts';
import type { Asked } from '../../../../lib/session/rest/Asked.ts';

/** A call of an endpoint that has nothing but a name and a cost. */
const call = (name: string, cost: Cost, wire: WireObject): Asked => ({
  endpoint: endpointOf({
    name,
    method: 'POST',
    path: `/0/private/${name}`,
    auth: cost.pool !== 'free',
    safe: false,
    cost,
    params: {},
    result: { read: (told: unknown) => told },
  }),
  wire,
});

const spot = (units: number, engine?: NonNullable<Cost['engine']>): Cost =>
  engine === undefined ? { pool: 'spot', units } : { pool: 'spot', units, engine };

/** Calls as the pipeline asks for them. */
export const calls = {
  time: () => call('Time', { pool: 'free', units: 1 }, {}),
  balance: () => call('Balance', spot(1), {}),
  ledgers: () => call('Ledgers', spot(4), {}),
  openOrders: () => call('OpenOrders', spot(1), {}),
  of: (units: number) => call('Dear', spot(units), {}),
  add: (pair: string, order: WireObject = {}) => call('AddOrder', spot(0, 'add'), { pair, ...order }),
  addBatch: (pair: string, orders: readonly WireObject[]) =>
    call('AddOrderBatch', spot(1, 'batchAdd'), { pair, orders }),
  amend: (wire: WireObject) => call('AmendOrder', spot(1, 'amend'), wire),
  edit: (wire: WireObject) => call('EditOrder', spot(1, 'edit'), wire),
  cancel: (wire: WireObject) => call('CancelOrder', spot(0, 'cancel'), wire),
  cancelBatch: (wire: WireObject) => call('CancelOrderBatch', spot(1, 'batchCancel'), wire),
  cancelAll: () => call('CancelAll', spot(1, 'cancelAll'), {}),
  cancelAllAfter: (timeout: number) => call('CancelAllOrdersAfter', spot(1), { timeout }),
  futures: (units: number) => call('Something', { pool: 'derivatives', units }, {}),
  history: (units: number) => call('GetAccountLog', { pool: 'history', units }, {}),
} as const;
