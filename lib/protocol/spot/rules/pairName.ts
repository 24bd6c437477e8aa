import { asked } from '../../asked/asked.ts';

/** A pair by any of its names. */
export const pairName = asked.like(/^[A-Za-z0-9./:]{2,40}$/, 'the name of a pair, such as XBTUSD');
