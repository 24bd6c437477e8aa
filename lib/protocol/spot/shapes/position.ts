import { told } from '../../told/told.ts';
import { sides } from '../words/sides.ts';
import { netGain } from './netGain.ts';

/** What a single margin position and several taken together have in common; money in quote units. */
const common = {
  pair: told.text,
  class: told.optional(told.text),
  type: told.word(...sides),
  cost: told.decimal,
  fee: told.decimal,
  /** Base units. */
  vol: told.decimal,
  /** Base units. */
  vol_closed: told.decimal,
  margin: told.decimal,
  /** What is left of it is worth now, where `docalcs` was asked. */
  value: told.optional(told.decimal),
  /** Profit or loss of what is left, where `docalcs` was asked. */
  net: told.optional(netGain),
} as const;

/** A margin position, or the positions of a pair and side taken together. */
export const position = {
  single: told.object({
    ...common,
    ordertxid: told.text,
    posstatus: told.word('open'),
    /** Unix seconds with a fraction. */
    time: told.decimal,
    ordertype: told.text,
    /** What its rollover costs, in words: `0.0100% per 4 hours`. */
    terms: told.optional(told.text),
    /** When it is rolled over next, Unix seconds. */
    rollovertm: told.optional(told.integer),
    misc: told.optional(told.text),
    oflags: told.optional(told.text),
  }),
  together: told.object({
    ...common,
    /** How many. */
    positions: told.integer,
    leverage: told.optional(told.decimal),
  }),
} as const;
