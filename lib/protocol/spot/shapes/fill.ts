import { told } from '../../told/told.ts';
import { sides } from '../words/sides.ts';
import { netGain } from './netGain.ts';

/** One trade of the account. Members from `posstatus` on are there only where it opened a margin position. */
export const fill = told.object({
  /** Of the order. */
  ordertxid: told.text,
  /** Of the position. */
  postxid: told.optional(told.text),
  /** The exchange's key, such as `XXBTZUSD`. */
  pair: told.text,
  aclass: told.optional(told.text),
  /** Unix seconds with a fraction. */
  time: told.decimal,
  type: told.word(...sides),
  ordertype: told.text,
  tradeordertype: told.optional(told.text),
  price: told.decimal,
  /** Quote units. */
  cost: told.decimal,
  /** Quote units. */
  fee: told.decimal,
  /** Base units. */
  vol: told.decimal,
  /** The margin that it began with, quote units. */
  margin: told.decimal,
  leverage: told.optional(told.text),
  /** Words divided by commas, such as `closing`. */
  misc: told.optional(told.text),
  /** Unique in its pair. */
  trade_id: told.optional(told.integer),
  maker: told.optional(told.flag),
  ext_exec_id: told.optional(told.text),
  /** Ids of its ledger entries, where `ledgers` was asked. */
  ledgers: told.optional(told.list(told.text)),
  posstatus: told.optional(told.word('open', 'closed')),
  /** The average price of the part that was closed. */
  cprice: told.optional(told.decimal),
  /** Of the part that was closed, quote units. */
  ccost: told.optional(told.decimal),
  cfee: told.optional(told.decimal),
  /** Of the part that was closed, base units. */
  cvol: told.optional(told.decimal),
  /** Set free, quote units. */
  cmargin: told.optional(told.decimal),
  /** Profit or loss of the part that was closed, quote units. */
  net: told.optional(netGain),
  /** Ids of the trades that closed it. */
  trades: told.optional(told.list(told.text)),
});
