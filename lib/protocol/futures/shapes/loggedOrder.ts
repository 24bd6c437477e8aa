import { told } from '../../told/told.ts';
import { decimalOrEmpty } from './decimalOrEmpty.ts';

/** An order as public events tell it. */
const open = {
  uid: told.text,
  tradeable: told.text,
  direction: told.word('Buy', 'Sell', 'Unknown'),
  /** Contracts. */
  quantity: told.decimal,
  /** Unix milliseconds. */
  timestamp: told.integer,
  limitPrice: told.optional(decimalOrEmpty),
  orderType: told.word('Limit', 'IoC', 'Post', 'Market', 'Liquidation', 'Assignment', 'Unwind', 'Unknown'),
  reduceOnly: told.flag,
  /** Unix milliseconds. */
  lastUpdateTimestamp: told.integer,
} as const;

/** An order in the events of the history: what everybody may see of it, and what only its owner. */
export const loggedOrder = {
  open: told.object(open),
  own: told.object({
    ...open,
    accountUid: told.text,
    /** Contracts. */
    filled: told.optional(told.decimal),
    /** The `cliOrdId`; may be empty. */
    clientId: told.optional(told.text),
    spotData: told.optional(told.anything),
    regulatoryExternalUid: told.optional(told.text),
    positionUid: told.optional(told.text),
  }),
} as const;
