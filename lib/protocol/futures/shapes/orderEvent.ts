import { told } from '../../told/told.ts';
import { eventOrderTypes } from '../words/eventOrderTypes.ts';
import { orderErrors } from '../words/orderErrors.ts';

/** What orders and triggers have in common. */
const common = {
  type: told.word(...eventOrderTypes),
  symbol: told.text,
  side: told.word('buy', 'sell'),
  reduceOnly: told.flag,
  /** RFC 3339. */
  timestamp: told.text,
  /** RFC 3339. */
  lastUpdateTimestamp: told.text,
} as const;

const order = told.object({
  orderId: told.text,
  cliOrdId: told.orNull(told.text),
  ...common,
  /** Contracts. */
  quantity: told.decimal,
  /** Contracts. */
  filled: told.decimal,
  limitPrice: told.orNull(told.decimal),
});

const trigger = told.object({
  uid: told.text,
  clientId: told.orNull(told.text),
  ...common,
  /** Contracts. */
  quantity: told.orNull(told.decimal),
  limitPrice: told.orNull(told.decimal),
  triggerPrice: told.orNull(told.decimal),
  triggerSide: told.orNull(told.word('trigger_above', 'trigger_below')),
  triggerSignal: told.orNull(told.word('mark_price', 'last_price', 'spot_price')),
  /** RFC 3339. */
  startTime: told.optional(told.text),
});

/**
 * What happened to an order, in order of time. Which members there are depends on `type`: PLACE, CANCEL and REJECT
 * carry `order` or, for a trigger, `orderTrigger`; EDIT `old` and `new`; EXECUTION the members of a trade. Other
 * types may come.
 */
export const orderEvent = told.object({
  type: told.word('PLACE', 'CANCEL', 'EDIT', 'REJECT', 'EXECUTION'),
  /** Of the order that was cancelled or refused. */
  uid: told.optional(told.text),
  order: told.optional(order),
  orderTrigger: told.optional(trigger),
  /** By how much the exchange made the order smaller, contracts; null where it did not. */
  reducedQuantity: told.optional(told.decimal),
  /** REJECT: why. */
  reason: told.optional(told.word(...orderErrors)),
  /** EDIT: the order before. */
  old: told.optional(order),
  /** EDIT: the order after. */
  new: told.optional(order),
  /** EXECUTION: the trade. */
  executionId: told.optional(told.text),
  /** EXECUTION. */
  price: told.optional(told.decimal),
  /** EXECUTION: contracts. */
  amount: told.optional(told.decimal),
  /** EXECUTION of an order that was edited at once: as it was before. */
  orderPriorEdit: told.optional(order),
  /** EXECUTION: the order before the trade. */
  orderPriorExecution: told.optional(order),
  /** EXECUTION: by how much the taker's order was made smaller, contracts. */
  takerReducedQuantity: told.optional(told.decimal),
});
