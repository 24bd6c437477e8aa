import { asked } from '../../asked/asked.ts';

/** An id of one's own for an order. */
export const cliOrdId = asked.like(/^[\s\S]{1,100}$/, 'a text of 1 to 100 characters');
