import { errorKinds } from '../../errorKinds.ts';
import { rowOf as row } from '../../rowOf.ts';

const { funds, input, market, order, stale } = errorKinds;
const legs = 'Give other legs: see the documents of the request.';
const prices = 'Give exactly the prices that the request wants.';
const gone = 'It has expired, or somebody else took it: look it up.';
const large = 'Ask for less: the position would be too large.';
const risk = 'Ask for less: the options of the account would carry too much risk.';

/** What requests for quotes are refused with. */
export const rfqErrors = [
  row('rfqNotFound', stale, gone),
  row('offerNotFound', stale, gone),
  row('offerNoLongerValid', stale, gone),
  row('insufficientMargin', funds, 'Add collateral first, or ask for less.'),
  row('maxPositionExceed', order, large),
  row('maxPositionExceeded', order, large),
  row('orderError', order, legs),
  row('marketRestricted', market, 'Take another market: this one is closed to the account.'),
  row('priceTooFarFromMarket', order, 'Set the price nearer to the market.'),
  row('deltaLimitExceeded', order, risk),
  row('vegaLimitExceeded', order, risk),
  row('noBidOrAskProvided', input, prices),
  row('bidAndAskProvided', input, prices),
  row('legMismatch', input, prices),
  row('perLegAndPackagePricesProvided', input, prices),
  row('incompleteSide', input, prices),
  row('symbolNotFound', market, 'Take a contract from instruments.'),
  row('invalidExpiry', input, 'Give a time in the future.'),
  row('expiryTooShort', input, 'Give a later time.'),
  row('invalidQuantity', input, 'Give sizes that are not zero.'),
  row('noLegsSpecified', input, legs),
  row('mixedCurrencyPairs', input, legs),
  row('tooManyNonOptionLegs', input, legs),
  row('noOptionLegs', input, legs),
  row('tooManyLegs', input, legs),
  row('tooManyOpenRfqs', order, 'Cancel a request first.'),
  row('accountNotFound', input, 'Open the futures account on the site of the exchange.'),
] as const;
