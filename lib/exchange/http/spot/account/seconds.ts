// Pure: times of REST.
import { digits } from '../../../wire/digits.ts';
import { Exact } from '../../../wire/Exact.ts';

/** Seconds since 1970 with six digits. @param us microseconds since 1970 */
export const seconds = (us: number): Exact => new Exact(digits(us, 6));
