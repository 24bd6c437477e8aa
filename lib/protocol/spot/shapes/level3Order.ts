import { told } from '../../told/told.ts';

/** One order of the book. */
export const level3Order = told.object({
  price: told.decimal,
  qty: told.decimal,
  order_id: told.text,
  /** Nanoseconds since 1970, too long for a number. */
  timestamp: told.decimal,
});
