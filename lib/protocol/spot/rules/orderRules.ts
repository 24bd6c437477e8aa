import { asked } from '../../asked/asked.ts';
import { orderTypes } from '../words/orderTypes.ts';
import { sides } from '../words/sides.ts';
import { clientOrderId } from './clientOrderId.ts';
import { closeRules } from './closeRules.ts';
import { leverage } from './leverage.ts';
import { orderTime } from './orderTime.ts';
import { userReference } from './userReference.ts';

/** What a new order is made of, alone or in a batch. */
export const orderRules = {
  ordertype: asked.required(asked.oneOf(...orderTypes)),
  type: asked.required(asked.oneOf(...sides)),
  /** Base currency; quote currency with the flag `viqc`. 0 closes a position on margin whole. */
  volume: asked.required(asked.decimal),
  /** Of an iceberg: what is shown, base currency; at least a 15th of `volume`. */
  displayvol: asked.decimal,
  /**
   * Limit of `limit` and `iceberg`, trigger of all others; quote currency. With `+`, `-` or `#` before it, or `%`
   * behind it, a distance to the last trade; trailing orders take one with `+`.
   */
  price: asked.price,
  /** Limit of `stop-loss-limit`, `take-profit-limit` and `trailing-stop-limit`; quote currency, or a distance. */
  price2: asked.price,
  /** The price that triggers. Default `last`. */
  trigger: asked.oneOf('last', 'index'),
  /** Such as `2`. Default none. */
  leverage,
  /** May only make a position smaller. Default false. */
  reduce_only: asked.flag,
  /** What is cancelled when it would trade with an order of its own account. Default `cancel-newest`. */
  stptype: asked.oneOf('cancel-newest', 'cancel-oldest', 'cancel-both'),
  /** `post`, `fcib` (fee in base currency), `fciq` (in quote currency), `viqc` (volume in quote currency). */
  oflags: asked.names('flags such as post, fcib, fciq or viqc, divided by commas'),
  /** `GTD` needs `expiretm`. Default `GTC`. */
  timeinforce: asked.oneOf('GTC', 'IOC', 'FOK', 'GTD'),
  /** Seconds since 1970, or `'+30'` for so many from now. Default 0: now. */
  starttm: orderTime,
  /** Seconds since 1970, or `'+30'` for at least 5 from now; at most a month ahead. Default 0: never. */
  expiretm: orderTime,
  /** Number of a group of orders, 32 bits, signed; not unique. Not together with `cl_ord_id`. */
  userref: userReference,
  /** Unique among the open orders: a UUID, 32 hex digits, or up to 18 characters. Not together with `userref`. */
  cl_ord_id: clientOrderId,
  /** The order that is placed when this one has been filled. */
  close: asked.object(closeRules),
} as const;
