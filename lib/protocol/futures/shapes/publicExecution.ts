import { told } from '../../told/told.ts';
import { decimalOrEmpty } from './decimalOrEmpty.ts';
import { loggedOrder } from './loggedOrder.ts';

/** A trade, and the orders that made it. */
export const publicExecution = told.object({
  execution: told.object({
    uid: told.text,
    makerOrder: told.optional(loggedOrder.open),
    takerOrder: told.optional(loggedOrder.open),
    /** The taker before it was edited. */
    oldTakerOrder: told.optional(loggedOrder.open),
    /** Unix milliseconds. */
    timestamp: told.integer,
    /** Contracts. */
    quantity: told.decimal,
    price: told.decimal,
    markPrice: told.decimal,
    /** Is the order filled wholly? */
    limitFilled: told.flag,
    /** US dollars. */
    usdValue: told.decimal,
  }),
  /** By how much the taker's order was made smaller, contracts; may be empty. */
  takerReducedQuantity: told.optional(decimalOrEmpty),
});
