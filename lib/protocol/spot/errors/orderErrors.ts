import { errorKinds } from '../../errorKinds.ts';
import { rowOf as row } from '../../rowOf.ts';

const { funds, order, partly, grant, pending, stale } = errorKinds;
const rules = 'Keep to the rules of the pair in assetPairs().';
const room = 'Cancel or close something first: the account has as many as it may have.';
const margin = 'Close positions or add collateral before you open more.';
const asked = 'Look at the order as it is now before you change it.';
const kind = 'This market takes no such order from this client: read the terms of its margin.';

/** Errors about orders and positions. */
export const orderErrors = [
  row('EOrder:Orders limit exceeded', order, room, [
    'KrakenOrderLimitsExceededError',
    'Order limits exceeded. Please check your open orders limit.',
  ]),
  row('EOrder:Scheduled orders limit exceeded', order, room),
  row('EOrder:Positions limit exceeded', order, room, [
    'KrakenPositionLimitExceededError',
    'Position limit exceeded. Please check your limits.',
  ]),
  row('EOrder:Insufficient funds', funds, 'Ask for less, or add funds: open orders hold some of them.', [
    'KrakenInsufficientFundsError',
    'Client does not have the necessary funds.',
  ]),
  row('EOrder:Insufficient margin', funds, 'Ask for less: the exchange has no more to lend for this trade.', [
    'KrakenInsufficientMarginError',
    'Exchange does not have available funds for this margin trade.',
  ]),
  row('EOrder:Insufficient initial margin', funds, margin),
  row('EOrder:Order minimum not met', order, `${rules} The volume is below ordermin.`, [
    'KrakenOrderMinimumNotMetError',
    'Order size does not meet ordermin.',
  ]),
  row('EOrder:Cost minimum not met', order, `${rules} Price times volume is below costmin.`, [
    'KrakenCostMinimumNotMetError',
    'Cost (price * volume) does not meet costmin.',
  ]),
  row('EOrder:Tick size check failed', order, `${rules} The price is no multiple of tick_size.`, [
    'KrakenTickSizeInvalidCheckError',
    "Price submitted is not a valid multiple of the pair's tick_size.",
  ]),
  row('EOrder:Invalid price', order, rules, ['KrakenInvalidPriceError', 'Price is invalid.']),
  row('EOrder:Invalid order', order, rules, ['KrakenInvalidOrderError', 'Order is invalid.']),
  row('EOrder:Cannot open position', grant, 'Trade without leverage: this account may not trade on margin.', [
    'KrakenCannotOpenPositionError',
    'User/tier is ineligible for margin trading.',
  ]),
  row('EOrder:Cannot open opposing position', order, 'Close the position on the other side first.'),
  row('EOrder:Margin allowance exceeded', funds, margin, [
    'KrakenMarginAllowedExceededError',
    'User has exceeded their margin allowance.',
  ]),
  row('EOrder:Margin level too low', funds, margin, [
    'KrakenMarginLevelToLowError',
    'Client has insufficient equity or collateral.',
  ]),
  row('EOrder:Margin position size exceeded', order, 'Ask for less: the position would be too large.', [
    'KrakenMarginPositionSizeExceededError',
    'Client would exceed the maximum position size for this pair.',
  ]),
  row(
    'EOrder:Trading agreement required',
    grant,
    'Accept the trading agreement on the site of the exchange.',
  ),
  row(
    'EOrder:Unknown order',
    stale,
    'It is filled, cancelled or expired: look it up. After a repeated cancel, this is success.',
    ['KrakenUnknownOrderError', 'Order is unknown.'],
  ),
  row('EOrder:Cancel pending', pending, 'It is being cancelled: look it up in a moment.'),
  row('EOrder:Unknown position', order, 'Take a position from openPositions().', [
    'KrakenUnknownPositionError',
    'Position is unknown.',
  ]),
  row('EOrder:Reduce only:No position exists', order, 'There is nothing to reduce: leave reduce_only out.'),
  row(
    'EOrder:Reduce only:Position is closed',
    partly,
    'The position is closed; what was left of the order is cancelled.',
  ),
  row('EOrder:Reduce only:Non-PC', order, kind),
  row('EOrder:Reduce only:Non-ECP', order, kind),
  row('EOrder:Order not editable', stale, asked),
  row('EOrder:Not enough leaves qty', stale, `${asked} Less of it is left than that.`),
  row('EBM:limit exceeded:CAL', order, 'Buy less: it is the yearly limit for clients in Canada.'),
] as const;
