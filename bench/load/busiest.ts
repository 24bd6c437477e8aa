import { listings } from '../../lib/exchange/listings/listings.ts';

/** The pairs that the load is spread over: the busiest 500. */
export const busiest = listings.slice(0, 500);
