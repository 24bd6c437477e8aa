import type { Rule } from '../../asked/Rule.ts';
import { refuse } from '../../asked/refuse.ts';

const what = "seconds since 1970, 0, or '+30' for so many seconds from now";

/** When an order begins or ends. Written as text, which is what the exchange takes in forms and in JSON. */
export const orderTime: Rule<string | number, false> = {
  required: false,
  what,
  write(value, where) {
    const whole = typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
    const told = typeof value === 'string' && /^\+?\d{1,12}$/.test(value);
    return whole || told ? String(value) : refuse(where, value, what);
  },
};
