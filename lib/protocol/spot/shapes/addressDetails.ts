import { told } from '../../told/told.ts';

/** Where funds go: `crypto`, or `fiat` with members that differ by bank and country. */
export const addressDetails = told.either(
  told.object({
    crypto: told.object({
      address: told.text,
      /** Has to be given with the address, where there is one. */
      tag: told.optional(told.text),
      /** Has to be given with the address, where there is one. */
      memo: told.optional(told.text),
    }),
  }),
  told.object({ fiat: told.record(told.anything) }),
);
