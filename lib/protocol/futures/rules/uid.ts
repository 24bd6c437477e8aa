import { asked } from '../../asked/asked.ts';

/** An id that the exchange gave, mostly a UUID. */
export const uid = asked.like(/^[\dA-Za-z-]{8,64}$/, "an id such as 'cb4e34f6-4eb3-4d4b-9724-4c3035b99d47'");
