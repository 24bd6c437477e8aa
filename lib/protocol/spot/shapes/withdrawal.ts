import { told } from '../../told/told.ts';

/** A withdrawal as WithdrawStatus tells it. */
export const withdrawal = told.object({
  method: told.text,
  network: told.optional(told.text),
  aclass: told.optional(told.text),
  asset: told.text,
  refid: told.text,
  /** Of the network; missing while there is none. */
  txid: told.optional(told.text),
  /** The address that is paid to. */
  info: told.optional(told.text),
  amount: told.decimal,
  fee: told.optional(told.decimal),
  /** Unix seconds. */
  time: told.integer,
  status: told.word('Initial', 'Pending', 'Settled', 'Success', 'Failure'),
  'status-prop': told.optional(told.word('cancel-pending', 'canceled', 'cancel-denied', 'return', 'onhold')),
  /** The name of the saved address. */
  key: told.optional(told.text),
});
