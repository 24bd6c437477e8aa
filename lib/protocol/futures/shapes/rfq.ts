import { told } from '../../told/told.ts';
import { rfqStatuses } from '../words/rfqStatuses.ts';

/** A request for quote. */
export const rfq = {
  uid: told.text,
  /** RFC 3339. */
  expiry: told.text,
  /** Of the whole package. */
  markPrice: told.decimal,
  legs: told.list(
    told.object({
      symbol: told.text,
      /** Contracts. */
      size: told.decimal,
      markPrice: told.decimal,
      bestBid: told.optional(told.decimal),
      bestAsk: told.optional(told.decimal),
    }),
  ),
  status: told.word(...rfqStatuses),
} as const;
