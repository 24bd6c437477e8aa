import { told } from '../../told/told.ts';

/** A count or an amount; amounts may come in several assets. */
const limited = told.either(
  told.decimal,
  told.object({
    policy_asset_amount: told.optional(told.decimal),
    usd_amount: told.optional(told.decimal),
    /** In the `preferred_asset` that was asked for. */
    requested_asset_amount: told.optional(told.decimal),
  }),
);

/** The limits of a method, one for each window of time. */
export const fundingLimits = told.list(
  told.object({
    time_window: told.text,
    limit: told.object({
      /** `attempt`, `success`, `amount`, or `equiv_amount_` and a currency. */
      limit_type: told.text,
      remaining: limited,
      maximum: limited,
      used: limited,
    }),
  }),
);
