/** The states of an order: `pending` waits for its start, `canceled` may be filled in part. */
export const orderStatuses = ['pending', 'open', 'closed', 'canceled', 'expired'] as const;
