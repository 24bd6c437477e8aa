import { errorKinds } from '../../errorKinds.ts';
import { rowOf as row } from '../../rowOf.ts';

const { busy, earn, input, market, mode, unclear } = errorKinds;
const again = 'Try reads again later and later; look up what happened before you repeat anything else.';
const documents = 'Compare the call with the documents of its endpoint.';
const windows = 'Compare the times and the price of the offer with the documents.';
const watch = 'Wait until the market is open again; systemStatus() and the status of the pair tell.';
const cantNow = "Request can't be made at this time. Please check system status.";

/** Errors about the call itself, and about the service. */
export const callErrors = [
  row('EService:Unavailable', busy, again, [
    'KrakenServiceUnavailableError',
    'The matching engine or API is offline.',
  ]),
  row('EService:Busy', busy, again),
  row('EService:Deadline elapsed', unclear, again, [
    'KrakenDeadlineElapsedError',
    'The request timed out according to the default or specified deadline.',
  ]),
  row('EGeneral:Internal error', unclear, again),
  row('EDatabase:Internal error', unclear, again),
  row('EService:Market in cancel_only mode', mode, watch, ['KrakenMarketInOnlyCancelModeError', cantNow]),
  row('EService:Market in post_only mode', mode, `${watch} Post-only orders are taken.`, [
    'KrakenMarketInOnlyPostModeError',
    cantNow,
  ]),
  row('EService:Market in limit_only mode', mode, `${watch} Limit orders are taken.`),
  row('EGeneral:Invalid arguments', input, documents, [
    'KrakenInvalidArgumentsError',
    'The request payload is malformed, incorrect or ambiguous.',
  ]),
  row(
    'EGeneral:Invalid arguments:Index unavailable',
    market,
    'Trigger by the last price: this pair has no index.',
    [
      'KrakenInvalidArgumentsIndexUnavailableError',
      'Index pricing is unavailable for stop/profit orders on this pair.',
    ],
  ),
  row(
    'EGeneral:Invalid arguments:Invalid strategy ID',
    earn,
    'Take a strategy from the list of earn strategies.',
    ['KrakenEarnStrategyNotFoundError', 'Strategy not found'],
  ),
  row('EGeneral:Unknown method', input, 'Check the base address: the exchange does not know this endpoint.', [
    'KrakenUnknownMethodError',
    'The endpoint or method is not known.',
  ]),
  row('EGeneral:No Balance:nfts not available', input, 'Leave it: the exchange trades no NFTs any more.', [
    'KrakenNFTNotAvailableError',
    'The requested NFT is not available.',
  ]),
  row('EAPI:Bad request', input, documents, [
    'KrakenBadRequestError',
    'The request payload is malformed, incorrect or ambiguous.',
  ]),
  row('ETrade:Invalid request', input, documents),
  row('EAPI:Invalid arguments', input, documents),
  row('EAPI:Invalid arguments:start_time must be < expire_time', input, windows, [
    'KrakenInvalidArgumentsStartTimeError',
    'start_time must be < expire_time',
  ]),
  row('EAPI:Invalid arguments:expire_time above max', input, windows, [
    'KrakenInvalidArgumentsExpireTimeError',
    'expire_time above max',
  ]),
  row('EAPI:Invalid arguments:price below min', input, windows, [
    'KrakenInvalidArgumentBelowMinError',
    'The defined price is lower than the required minimum.',
  ]),
  row('EAPI:Invalid arguments:offer not found', input, 'Look the offer up again: it has gone.', [
    'KrakenInvalidArgumentOfferNotFoundError',
    'The requested offer was not found.',
  ]),
  row('EQuery:Unknown asset pair', input, 'Take a pair from assetPairs(), such as XBTUSD or BTC/USD.', [
    'KrakenUnknownAssetPairError',
    'The asset pair is unknown.',
  ]),
  row('EQuery:Invalid asset pair', input, 'Take a pair from assetPairs(), such as XBTUSD or BTC/USD.'),
  row('EQuery:Unknown asset', input, 'Take an asset from assets(), such as XBT or ETH.', [
    'KrakenUnknownAssetError',
    'The asset is unknown.',
  ]),
] as const;
