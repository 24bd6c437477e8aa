/** Where a request for quote, or an offer on one, stands. */
export const rfqStatuses = ['open', 'expired', 'cancelled', 'filled_bid_side', 'filled_ask_side'] as const;
