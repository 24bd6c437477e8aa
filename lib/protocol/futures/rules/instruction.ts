import { asked } from '../../asked/asked.ts';
import { oneKind } from '../../asked/oneKind.ts';
import { offsetUnits } from '../words/offsetUnits.ts';
import { orderTypes } from '../words/orderTypes.ts';
import { triggerSignals } from '../words/triggerSignals.ts';
import { cliOrdId } from './cliOrdId.ts';
import { market } from './market.ts';
import { uid } from './uid.ts';

/** Prices and sizes travel as JSON numbers with all their digits. */
const figures = {
  /** Worst price; the market's own where a trigger has none. */
  limitPrice: asked.figure,
  /** The price that sets off a trigger: needed for `stp` and `take_profit`. */
  stopPrice: asked.figure,
  /** How far a trailing stop follows: 0.1 to 50 where the unit is `PERCENT`. */
  trailingStopMaxDeviation: asked.figure,
  trailingStopDeviationUnit: asked.oneOf(...offsetUnits),
} as const;

/** The order that is meant: one of the two is needed. */
const target = {
  /** The exchange's id. */
  order_id: uid,
  cliOrdId,
} as const;

const oneOfBoth = { atLeastOne: [['order_id', 'cliOrdId']] } as const;

/** One instruction of a batch: send, edit or cancel an order. */
export const instruction = oneKind(
  'order',
  {
    send: {
      /** A label of one's own, told back with what became of it. */
      order_tag: asked.required(asked.text),
      orderType: asked.required(asked.oneOf(...orderTypes)),
      symbol: asked.required(market),
      side: asked.required(asked.oneOf('buy', 'sell')),
      /** Contracts. */
      size: asked.required(asked.figure),
      ...figures,
      /** An id of one's own, unique for ever. */
      cliOrdId,
      /** The price that a trigger watches. */
      triggerSignal: asked.oneOf(...triggerSignals),
      /** Default false. */
      reduceOnly: asked.flag,
    },
    edit: {
      ...target,
      /** Contracts. */
      size: asked.figure,
      ...figures,
      /** Default `RELATIVE`: `size` is what stays open; `ABSOLUTE`: it counts past fills in. */
      qtyMode: asked.oneOf('ABSOLUTE', 'RELATIVE'),
    },
    cancel: target,
  },
  { edit: oneOfBoth, cancel: oneOfBoth },
);
