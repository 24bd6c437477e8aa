import { told } from '../../told/told.ts';

/** What was wrong with a question about charts; empty where all is well. */
export const chartFaults = told.list(
  told.object({
    severity: told.text,
    error_class: told.text,
    type: told.text,
    msg: told.optional(told.text),
    value: told.optional(told.text),
    field: told.optional(told.text),
  }),
);
