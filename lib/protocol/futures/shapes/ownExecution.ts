import { told } from '../../told/told.ts';
import { decimalOrEmpty } from './decimalOrEmpty.ts';
import { loggedOrder } from './loggedOrder.ts';

/** What a trade did to one of its two sides. */
const orderData = told.object({
  fee: told.decimal,
  /** Contracts. */
  positionSize: told.decimal,
  feeCalculationInfo: told.optional(
    told.list(
      told.object({
        /** Per cent. */
        percentageFee: told.decimal,
        userFeeDiscountApplied: told.orNull(told.decimal),
        marketShareRebateCredited: told.orNull(told.decimal),
      }),
    ),
  ),
});

const execution = told.object({
  execution: told.object({
    uid: told.text,
    order: told.optional(loggedOrder.own),
    orderData: told.optional(orderData),
    /** Older rows have both sides instead of `order`. */
    makerOrder: told.optional(loggedOrder.own),
    makerOrderData: told.optional(orderData),
    takerOrder: told.optional(loggedOrder.own),
    takerOrderData: told.optional(orderData),
    /** The taker before it was edited. */
    oldTakerOrder: told.optional(loggedOrder.own),
    /** Unix milliseconds. */
    timestamp: told.integer,
    /** Contracts. */
    quantity: told.decimal,
    price: told.decimal,
    markPrice: told.decimal,
    executionType: told.optional(told.word('maker', 'taker')),
    /** Is the order filled wholly? */
    limitFilled: told.flag,
    /** US dollars. */
    usdValue: told.decimal,
    regulatoryData: told.optional(
      told.object({
        venue: told.optional(told.text),
        counterparty: told.optional(told.text),
        externalUid: told.optional(told.text),
      }),
    ),
  }),
  /** By how much the taker's order was made smaller, contracts; may be empty. */
  takerReducedQuantity: told.optional(decimalOrEmpty),
});

/** A trade of one's own; the page spells the member with a capital, and live rows do not. */
export const ownExecution = told.object({
  Execution: told.optional(execution),
  execution: told.optional(execution),
});
