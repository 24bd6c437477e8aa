// Pure: the house's words against an order as those of the derivatives.

/** The status of the answer, and the reason in its REJECT event. */
export interface Refusal {
  readonly status: string;
  readonly reason: string;
}

const table: readonly (readonly [pattern: RegExp, status: string, reason: string])[] = [
  [/cl_?ord_?id.*(exist|duplicate|in use)|duplicate/i, 'clientOrderIdAlreadyExist', 'CLIENT_ORDER_ID_IN_USE'],
  [/cl_?ord_?id/i, 'clientOrderIdInvalid', 'CLIENT_ORDER_ID_INVALID'],
  [/post.?only order/i, 'postWouldExecute', 'POST_WOULD_EXECUTE'],
  [/post_only mode/i, 'marketIsPostOnly', 'MARKET_IS_POST_ONLY'],
  [/reduce.?only/i, 'wouldNotReducePosition', 'WOULD_NOT_REDUCE_POSITION'],
  [/liquidat/i, 'wouldCauseLiquidation', 'WOULD_CAUSE_LIQUIDATION'],
  [/position size|position limit|positions limit/i, 'maxPositionViolation', 'MAX_POSITION_EXCEEDED'],
  [/leverage/i, 'fixedLeverageTooHigh', 'FIXED_LEVERAGE_TOO_HIGH'],
  [/insufficient|margin|cost/i, 'insufficientAvailableFunds', 'INSUFFICIENT_MARGIN'],
  [/collar|price limit|too far/i, 'outsidePriceCollar', 'PRICE_COLLAR'],
  [/price|tick/i, 'invalidPrice', 'INVALID_PRICE'],
  [/minimum|volume|qty|leaves/i, 'invalidSize', 'INVALID_QUANTITY'],
  [/rate limit|orders limit/i, 'tooManyOrders', 'ORDER_LIMIT_EXCEEDED'],
  [/deadline/i, 'wouldProcessAfterSpecifiedTime', 'WOULD_PROCESS_AFTER_SPECIFIED_TIME'],
  [/cancel_only|maintenance/i, 'marketSuspended', 'MARKET_SUSPENDED'],
  [/unavailable|reduce_only mode|limit_only mode/i, 'marketInactive', 'MARKET_INACTIVE'],
  [/self/i, 'selfFill', 'WOULD_EXECUTE_SELF'],
];

/** @param error such as `EOrder:Insufficient funds`; what is not known is told as a market that is not there */
export function refusalOf(error: string): Refusal {
  const [, status = 'marketInactive', reason = 'MARKET_INACTIVE'] =
    table.find(([pattern]) => pattern.test(error)) ?? [];
  return { status, reason };
}
