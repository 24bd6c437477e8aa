import { told } from '../../told/told.ts';
import { orderStatuses } from '../words/orderStatuses.ts';
import { sides } from '../words/sides.ts';

/** An order as the account calls tell it. Times are Unix seconds with a fraction, 0 where there is none. */
export const orderMembers = {
  /** The order that this one came from. */
  refid: told.optional(told.text),
  userref: told.optional(told.integer),
  cl_ord_id: told.optional(told.text),
  status: told.word(...orderStatuses),
  opentm: told.decimal,
  starttm: told.optional(told.decimal),
  expiretm: told.optional(told.decimal),
  descr: told.object({
    pair: told.text,
    aclass: told.optional(told.text),
    type: told.word(...sides),
    /** Such as `limit`. */
    ordertype: told.text,
    /** As it was asked: a price, or a distance such as `+5.0%`. */
    price: told.text,
    /** As it was asked; `0` where the type has none. */
    price2: told.text,
    /** `none`, or such as `5:1`. */
    leverage: told.text,
    /** In words for people. */
    order: told.text,
    /** The order that follows a fill, in words; may be empty. */
    close: told.optional(told.text),
  }),
  /** In base units, or in quote units with `viqc` among `oflags`. */
  vol: told.decimal,
  /** Filled, in base units. */
  vol_exec: told.decimal,
  /** Quote units. */
  cost: told.decimal,
  /** Quote units, unless `oflags` say else. */
  fee: told.decimal,
  /** The average price of the fills; 0 before the first. */
  price: told.decimal,
  /** Where a stop triggers now. */
  stopprice: told.optional(told.decimal),
  /** Of an order whose limit begins once it is triggered. */
  limitprice: told.optional(told.decimal),
  trigger: told.optional(told.word('last', 'index')),
  margin: told.optional(told.flag),
  /** Words divided by commas: `stopped`, `touched`, `liquidated`, `partial`, `amended` ... */
  misc: told.optional(told.text),
  /** Words divided by commas: `post`, `fcib`, `fciq`, `nompp`, `viqc`. */
  oflags: told.optional(told.text),
  sender_sub_id: told.optional(told.text),
  /** Ids of its trades, where `trades` was asked. */
  trades: told.optional(told.list(told.text)),
  time_in_force: told.optional(told.word('gtc', 'ioc', 'gtd', 'fok')),
  /** The visible part of an iceberg. */
  displayvol: told.optional(told.decimal),
  displayvolremain: told.optional(told.decimal),
  reduce_only: told.optional(told.flag),
  ext_ord_id: told.optional(told.text),
  link_id: told.optional(told.text),
  amended: told.optional(told.flag),
} as const;
