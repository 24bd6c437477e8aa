import { errorKinds } from '../../errorKinds.ts';
import { rowOf as row } from '../../rowOf.ts';

const { auth, funds, input, market, mode, nameless, nonce, order, permission, rateOfFutures, unclear } =
  errorKinds;
const documents = 'Compare the call with the documents of its endpoint.';
const fresh = 'Try once more with a fresh nonce; if it repeats, another process uses this key.';
const again = 'Look up what happened, then try again later and later; reads may be tried again at once.';
const contract = 'Take a contract from instruments.';
const collateral = 'Take a currency that this account may use as collateral.';

/** What a call as a whole is refused with: words, and the numbers that come with a 4xx. */
export const answerErrors = [
  row('apiLimitExceeded', rateOfFutures, 'Wait until the pool has filled, within ten seconds.', [
    'KrakenApiLimitExceededError',
    'API rate limit exceeded. Please check your rate limits.',
  ]),
  row('authenticationError', auth, 'Check key and secret, and the addresses that the key is for.', [
    'KrakenAuthenticationError',
    'Credentials are invalid.',
  ]),
  row('accountInactive', auth, 'Open the futures account on the site of the exchange.'),
  row('insufficientPrivileges', permission, 'Give the key full access, or transfers, whichever is needed.'),
  row('unauthorized', auth, 'Check key and secret: this one may not read the history.'),
  row('api_key_not_found', auth, 'Check the key: it is wrong or deleted, or a key of Spot.'),
  row('nonceBelowThreshold', nonce, fresh),
  row('nonceDuplicate', nonce, fresh),
  row('requiredArgumentMissing', input, documents, [
    'KrakenRequiredArgumentMissingError',
    'The request is missing a required argument.',
  ]),
  row('invalidArgument', input, documents),
  row('invalidAmount', input, 'Give an amount above zero, with no more decimals than the currency has.'),
  row('invalidUnit', input, 'Give the name of a currency that this wallet holds.', [
    'KrakenInvalidUnitError',
    'The specified unit is invalid.',
  ]),
  row('invalidAccount', input, 'Give the name of an account from accounts.', [
    'KrakenInvalidAccountError',
    'The account is invalid.',
  ]),
  row('insufficientFunds', funds, 'Ask for less: the wallet does not have that much to give.'),
  row('marketUnavailable', mode, 'Wait until the market is open again.'),
  row('notFound', input, 'Look up the id or the name: there is none such.', [
    'KrakenNotFoundError',
    'The resource is not found.',
  ]),
  row('contractNotFound', market, contract),
  row('Json Parse Error', input, 'Give JSON where the endpoint wants it.'),
  row('BAD_REQUEST', input, documents),
  row('Server Error', unclear, again),
  row('Unavailable', unclear, again, ['KrakenUnavailableError', 'The requested resource is unavailable.']),
  row('unknownError', unclear, again),
  row('0', nameless, documents),
  row('41', order, 'Add collateral first: this would cause a liquidation.'),
  row('87', market, contract),
  row('88', market, 'Take a contract of several collaterals.'),
  row('89', input, 'Take a currency from accounts.'),
  row('90', input, collateral),
  row('95', nameless, documents),
] as const;
