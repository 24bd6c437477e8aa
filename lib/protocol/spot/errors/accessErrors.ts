import { errorKinds } from '../../errorKinds.ts';
import { rowOf as row } from '../../rowOf.ts';

const { auth, input, lockout, nonce, permission, rate, rateOfLogins } = errorKinds;
const support = 'Ask the support of the exchange: it is the account, not the call.';
const less = 'Wait for the counter to run off, and make fewer calls a minute.';
const slower = 'Wait half a minute, and sign in less often.';

/** Errors about who asks, and how often. */
export const accessErrors = [
  row('EAPI:Invalid key', auth, 'Check the key: it is wrong, deleted, expired, or not for this address.', [
    'KrakenInvalidAPIKeyError',
    'An invalid API-Key header was supplied.',
  ]),
  row('EAPI:Invalid signature', auth, 'Check the secret: it has to be the one of this key, whole.', [
    'KrakenInvalidSignatureError',
    'An invalid API-Sign header was supplied.',
  ]),
  row('EAuth:Failed', auth, 'Check key, secret and one-time password, and what the account may do.', [
    'KrakenAuthenticationFailedError',
    'The account or its permissions could not be authenticated.',
  ]),
  row('ESession:Invalid session', auth, 'Fetch a new token for the WebSocket and sign in with it.'),
  row(
    'EAPI:Invalid nonce',
    nonce,
    'Try once more with a fresh nonce; if it repeats, another process uses this key, or the clock went back.',
    ['KrakenInvalidNonceError', 'An invalid nonce was supplied.'],
  ),
  row('EGeneral:Permission denied', permission, 'Give the key the permission that this endpoint names.', [
    'KrakenPermissionDeniedError',
    "API key doesn't have permission to make this request.",
  ]),
  row(
    'EAccount:Invalid permissions',
    permission,
    'Verify the account for this: its level does not allow it.',
  ),
  row(
    'EGeneral:Temporary lockout',
    lockout,
    'Make no private call for a quarter of an hour: each attempt starts the lockout anew.',
    ['KrakenTemporaryLockoutError', 'The account was temporary locked out.'],
  ),
  row('EAuth:Account temporary disabled', permission, support),
  row('EAuth:Account unconfirmed', permission, 'Confirm the account with the exchange.'),
  row('ETrade:User Locked', permission, support),
  row('ETrade:Locked', permission, support),
  row(
    'EGeneral:Invalid User:auction owned by someone else',
    permission,
    'Use the account that owns the auction.',
    ['KrakenAuctionNotOwnedByUserError', 'The Auction is not owned by the current user.'],
  ),
  row('EAPI:Rate limit exceeded', rate, less, [
    'KrakenApiLimitExceededError',
    'API rate limit exceeded. Please check your rate limits.',
  ]),
  row('EGeneral:Too many requests', rate, less),
  row(
    'EService:Throttled',
    { ...rate, until: true },
    'Wait until the time that is told, then make fewer calls at once.',
  ),
  row('EAuth:Rate limit exceeded', rateOfLogins, slower),
  row('EAuth:Too many requests', rateOfLogins, slower),
  row(
    'EOrder:Rate limit exceeded',
    rate,
    'Wait for the counter of this pair; amend orders rather than cancel and place them anew.',
    ['KrakenRateLimitExceededError', 'API rate limit exceeded. Please check your rate limits.'],
  ),
  row(
    'EOrder:Domain rate limit exceeded',
    rate,
    'Wait for the counter that the account shares with its subaccounts; amend rather than cancel.',
  ),
  row('EAPI:Feature disabled', input, 'Leave it: the exchange has switched this feature off.'),
] as const;
