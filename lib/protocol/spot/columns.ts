import type { Decimal } from '../../core/model/Decimal.ts';
import { plainDecimal } from '../plainDecimal.ts';

/** One member of a row: reads it, or gives undefined where it is none; `what` says what it should be. */
export interface Column {
  readonly what: string;
  readonly read: (value: unknown) => unknown;
}

const decimalOf = (value: unknown): Decimal | undefined =>
  typeof value === 'string' || typeof value === 'number' ? plainDecimal(String(value)) : undefined;

/** Seconds that a date can be made of; one beyond the year 5138 is no time. */
const seconds = /^\d{1,11}(\.\d+)?$/;

/** The kinds of members that rows of Spot REST are made of. */
export const columns = {
  decimal: { what: 'a number', read: decimalOf },
  integer: {
    what: 'an integer',
    read: (value) => (typeof value === 'number' ? value : undefined),
  },
  /** Time as text, with all digits of its fraction. */
  seconds: {
    what: 'a time in seconds',
    read(value) {
      const text = decimalOf(value);
      return text !== undefined && seconds.test(text) ? text : undefined;
    },
  },
  /** The same as a number. */
  wholeSeconds: {
    what: 'a time in whole seconds',
    read: (value) => (typeof value === 'number' && seconds.test(String(value)) ? value : undefined),
  },
  side: { what: 'b or s', read: (value) => (value === 'b' || value === 's' ? value : undefined) },
  orderType: { what: 'm or l', read: (value) => (value === 'm' || value === 'l' ? value : undefined) },
  text: { what: 'a text', read: (value) => (typeof value === 'string' ? value : undefined) },
} as const satisfies Readonly<Record<string, Column>>;
