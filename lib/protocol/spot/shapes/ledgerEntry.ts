import { told } from '../../told/told.ts';
import { ledgerTypes } from '../words/ledgerTypes.ts';

/** One change of a balance. */
export const ledgerEntry = told.object({
  /** What it belongs to: a trade, a deposit ... */
  refid: told.text,
  /** Unix seconds with a fraction. */
  time: told.decimal,
  type: told.word(...ledgerTypes),
  /** May be empty. */
  subtype: told.optional(told.text),
  aclass: told.optional(told.text),
  asset: told.text,
  /** Below 0 where it went out. */
  amount: told.decimal,
  fee: told.decimal,
  /** After this entry. */
  balance: told.decimal,
  /** The amount in tokens, of an xStock. */
  amount_token: told.optional(told.decimal),
});
