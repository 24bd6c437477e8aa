import { asked } from '../../asked/asked.ts';

/** How much of it: `2`, `'2:1'` or `'none'`. */
export const leverage = asked.either(asked.decimal, asked.like(/^(none|\d+:\d+)$/, "'none' or '2:1'"));
