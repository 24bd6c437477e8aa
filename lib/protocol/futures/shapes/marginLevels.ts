import { told } from '../../told/told.ts';

/** Steps of margin: from so many contracts (or units of value) on, this fraction of the position's value. */
export const marginLevels = told.list(
  told.object({
    /** From this size on, contracts. */
    contracts: told.optional(told.decimal),
    /** From this value on, units of the quote currency. */
    numNonContractUnits: told.optional(told.decimal),
    /** A fraction: 0.02 is 50 times leverage. */
    initialMargin: told.decimal,
    /** A fraction. */
    maintenanceMargin: told.decimal,
  }),
);
