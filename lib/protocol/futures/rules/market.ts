import { asked } from '../../asked/asked.ts';

/** A market, upper or lower case. */
export const market = asked.like(/^[\w.:-]{1,64}$/, "a market such as 'PF_XBTUSD'");
