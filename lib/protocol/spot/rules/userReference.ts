import { asked } from '../../asked/asked.ts';

/** The caller's own number for a group of orders: 32 bits, signed, not unique. */
export const userReference = asked.integer(-2_147_483_648, 2_147_483_647);
