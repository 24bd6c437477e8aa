import type { RestAnswer } from '../RestRoute.ts';

/** Bad news, in the exchange's words. */
export const refusal = (error: string): RestAnswer => ({ type: 'error', error });
