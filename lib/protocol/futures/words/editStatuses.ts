/** What became of an edit. */
export const editStatuses = [
  'edited',
  'invalidSize',
  'invalidPrice',
  'insufficientAvailableFunds',
  'selfFill',
  'tooManySmallOrders',
  'outsidePriceCollar',
  'postWouldExecute',
  'wouldNotReducePosition',
  'orderForEditNotFound',
  'orderForEditNotAStop',
] as const;
