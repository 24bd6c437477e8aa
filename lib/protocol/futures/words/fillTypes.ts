/** How an order was filled. */
export const fillTypes = [
  'maker',
  'taker',
  'liquidation',
  'partialLiquidation',
  'assignor',
  'assignee',
  'takerAfterEdit',
  'unwindBankrupt',
  'unwindCounterparty',
] as const;
