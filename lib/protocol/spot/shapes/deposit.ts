import { told } from '../../told/told.ts';

/** A deposit as DepositStatus tells it. */
export const deposit = told.object({
  method: told.text,
  aclass: told.optional(told.text),
  asset: told.text,
  refid: told.text,
  /** Of the network; missing while there is none. */
  txid: told.optional(told.text),
  /** The address that was paid to. */
  info: told.optional(told.text),
  amount: told.decimal,
  fee: told.optional(told.decimal),
  /** Unix seconds. */
  time: told.integer,
  status: told.word('Initial', 'Pending', 'EarlyConfirmed', 'Settled', 'Success', 'Failure'),
  'status-prop': told.optional(told.word('return', 'onhold')),
  /** Addresses that it came from. */
  originators: told.optional(told.list(told.text)),
});
