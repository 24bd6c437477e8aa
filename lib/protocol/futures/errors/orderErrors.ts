import { errorKinds } from '../../errorKinds.ts';
import { rowOf as row } from '../../rowOf.ts';

const { funds, input, mode, order, stale } = errorKinds;
const rules = 'Keep to the sizes and steps of the contract in instruments.';
const id = 'Give a client order id of at most 100 characters.';
const watch = 'Wait until the market is open again.';
const far = 'Set the price nearer to the market.';
const normal = 'This is what the order asks for in such a market: set another price, or another type.';
const trailing = 'Cancel the trailing stop and place another one.';

/** What one order is refused with, in an answer that is a success otherwise. */
export const orderErrors = [
  row('invalidPrice', order, rules),
  row('invalidSize', order, rules),
  row('invalidSide', input, 'Give buy or sell.'),
  row('invalidOrderType', input, 'Give a type of order that the endpoint names.'),
  row('insufficientAvailableFunds', funds, 'Ask for less, or add collateral.', [
    'KrakenInsufficientAvailableFundsError',
    'Client does not have the necessary funds.',
  ]),
  row(
    'clientOrderIdAlreadyExist',
    order,
    'Look the order up: it may be the one that you sent before. For another one, give another id.',
  ),
  row('clientOrderIdTooLong', input, id),
  row('clientOrderIdTooBig', input, id),
  row('clientOrderIdInvalid', input, id),
  row('tooManySmallOrders', order, 'Cancel some of the small orders first.'),
  row('tooManyOrders', order, 'Cancel some orders first.'),
  row('selfFill', order, 'Cancel your own order on the other side first.'),
  row('maxPositionViolation', order, 'Ask for less: the position would be too large.'),
  row('outsidePriceCollar', order, far),
  row('wouldIncreasePriceDislocation', order, far),
  row('wouldCauseLiquidation', funds, 'Add collateral first, or ask for less.'),
  row('wouldNotReducePosition', order, 'There is nothing to reduce: leave reduceOnly out.'),
  row('fixedLeverageTooHigh', order, 'Choose a lower leverage.'),
  row('marketSuspended', mode, watch),
  row('marketInactive', mode, watch),
  row('marketIsPostOnly', mode, `${watch} Post-only orders are taken.`),
  row('postWouldExecute', order, normal),
  row('iocWouldNotExecute', order, normal),
  row(
    'wouldProcessAfterSpecifiedTime',
    stale,
    'It came too late to be carried out: look at the market, then send it with a later processBefore.',
  ),
  row('notFound', stale, 'It is filled, cancelled or expired: look it up.', [
    'KrakenNotFoundError',
    'The resource is not found.',
  ]),
  row('orderForEditNotFound', stale, 'It is filled, cancelled or expired: look it up.', [
    'KrakenOrderForEditNotFoundError',
    'The order for edit could not be found.',
  ]),
  row('orderForEditNotAStop', order, 'Leave the stop price out: the order has none.'),
  row('cannotEditTriggerPriceOfTrailingStop', order, trailing),
  row('cannotEditLimitPriceOfTrailingStop', order, trailing),
] as const;
