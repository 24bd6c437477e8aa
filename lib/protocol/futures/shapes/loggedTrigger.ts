import { told } from '../../told/told.ts';
import { decimalOrEmpty } from './decimalOrEmpty.ts';

const unit = told.word('Percent', 'QuoteCurrency', 'Unknown');

/** A trigger in the events of the history. */
export const loggedTrigger = told.object({
  uid: told.text,
  accountId: told.optional(told.integer),
  accountUid: told.text,
  tradeable: told.text,
  direction: told.word('Buy', 'Sell', 'Unknown'),
  /** Contracts. */
  quantity: told.optional(told.decimal),
  /** Unix milliseconds. */
  timestamp: told.integer,
  limitPrice: told.optional(decimalOrEmpty),
  orderType: told.text,
  /** The `cliOrdId`; may be empty. */
  clientId: told.optional(told.text),
  reduceOnly: told.flag,
  /** Unix milliseconds. */
  lastUpdateTimestamp: told.integer,
  triggerOptions: told.optional(
    told.object({
      triggerPrice: told.decimal,
      triggerSignal: told.word('MarkPrice', 'LastPrice', 'SpotPrice', 'Unknown'),
      triggerSide: told.word('Above', 'Below', 'Unknown'),
      trailingStopOptions: told.optional(told.object({ maxDeviation: told.decimal, unit })),
      limitPriceOffset: told.optional(told.object({ priceOffset: told.decimal, unit })),
    }),
  ),
});
