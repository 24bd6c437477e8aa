// Pure: from one precision to another.
import { powerOfTen } from './powerOfTen.ts';

/** Last digits of one precision as those of another, rounded down. @param units not negative */
export const rescaledDown = (units: bigint, from: number, to: number): bigint =>
  to >= from ? units * powerOfTen(to - from) : units / powerOfTen(from - to);
