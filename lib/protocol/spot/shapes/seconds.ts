import { MalformedError } from '../../../core/errors/MalformedError.ts';
import { plainDecimal } from '../../plainDecimal.ts';
import type { Shape } from '../../told/Shape.ts';
import { told } from '../../told/told.ts';

/** A date can be made of these: none before 1970, none beyond the year 5138. */
const dated = /^\d{1,11}(\.\d+)?$/;

const timed = <T extends string | number>({ read }: Shape<T>, what: string): Shape<T, false> => ({
  optional: false,
  what,
  read(value, where) {
    const known = typeof value === 'string' || typeof value === 'number';
    const digits = known ? plainDecimal(String(value)) : undefined;
    if (digits !== undefined && dated.test(digits)) return read(digits, where);
    throw new MalformedError(where, what);
  },
});

/** Times in seconds since 1970. */
export const seconds = {
  /** As a number. */
  whole: timed(told.integer, 'a time in whole seconds'),
  /** As text, with all digits of the fraction. */
  exact: timed(told.decimal, 'a time in seconds'),
} as const;
