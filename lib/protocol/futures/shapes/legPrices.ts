import { told } from '../../told/told.ts';

/** The price of each leg of one side of an offer. */
export const legPrices = told.list(
  told.object({
    /** The market; one of two spellings. */
    tradeable: told.optional(told.text),
    /** The market; one of two spellings. */
    symbol: told.optional(told.text),
    price: told.decimal,
  }),
);
