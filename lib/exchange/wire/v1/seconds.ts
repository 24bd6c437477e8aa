// Pure: prints a time.
import { digits } from '../digits.ts';

/** Microseconds since 1970 as this wire has them: `1793696400.120331`. */
export const seconds = (us: number): string => digits(Math.floor(us), 6);
