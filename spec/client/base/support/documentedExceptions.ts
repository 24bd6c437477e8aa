/** What the documented base API says of an error: its text, its class and the sentence of that. */
type Row = readonly [said: string, name: string, message: string];

/** Each row of its table. */
export const documentedExceptions: { readonly spot: readonly Row[]; readonly futures: readonly Row[] } = {
  spot: [
    [
      'EGeneral:Invalid arguments',
      'KrakenInvalidArgumentsError',
      'The request payload is malformed, incorrect or ambiguous.',
    ],
    [
      'EGeneral:Invalid arguments:Index unavailable',
      'KrakenInvalidArgumentsIndexUnavailableError',
      'Index pricing is unavailable for stop/profit orders on this pair.',
    ],
    [
      'EGeneral:Permission denied',
      'KrakenPermissionDeniedError',
      "API key doesn't have permission to make this request.",
    ],
    ['EGeneral:Unknown method', 'KrakenUnknownMethodError', 'The endpoint or method is not known.'],
    ['EGeneral:Temporary lockout', 'KrakenTemporaryLockoutError', 'The account was temporary locked out.'],
    [
      'EGeneral:Invalid User:auction owned by someone else',
      'KrakenAuctionNotOwnedByUserError',
      'The Auction is not owned by the current user.',
    ],
    [
      'EGeneral:No Balance:nfts not available',
      'KrakenNFTNotAvailableError',
      'The requested NFT is not available.',
    ],
    [
      'EFunding:Max fee exceeded',
      'KrakenMaxFeeExceededError',
      'The fee was higher than the defined maximum.',
    ],
    ['EService:Unavailable', 'KrakenServiceUnavailableError', 'The matching engine or API is offline.'],
    [
      'EService:Market in cancel_only mode',
      'KrakenMarketInOnlyCancelModeError',
      "Request can't be made at this time. Please check system status.",
    ],
    [
      'EService:Market in post_only mode',
      'KrakenMarketInOnlyPostModeError',
      "Request can't be made at this time. Please check system status.",
    ],
    [
      'EService:Deadline elapsed',
      'KrakenDeadlineElapsedError',
      'The request timed out according to the default or specified deadline.',
    ],
    [
      'EAuth:Failed',
      'KrakenAuthenticationFailedError',
      'The account or its permissions could not be authenticated.',
    ],
    ['EAPI:Invalid key', 'KrakenInvalidAPIKeyError', 'An invalid API-Key header was supplied.'],
    ['EAPI:Invalid signature', 'KrakenInvalidSignatureError', 'An invalid API-Sign header was supplied.'],
    ['EAPI:Invalid nonce', 'KrakenInvalidNonceError', 'An invalid nonce was supplied.'],
    [
      'EAPI:Invalid arguments:start_time must be < expire_time',
      'KrakenInvalidArgumentsStartTimeError',
      'start_time must be < expire_time',
    ],
    [
      'EAPI:Invalid arguments:expire_time above max',
      'KrakenInvalidArgumentsExpireTimeError',
      'expire_time above max',
    ],
    [
      'EAPI:Invalid arguments:price below min',
      'KrakenInvalidArgumentBelowMinError',
      'The defined price is lower than the required minimum.',
    ],
    [
      'EAPI:Invalid arguments:offer not found',
      'KrakenInvalidArgumentOfferNotFoundError',
      'The requested offer was not found.',
    ],
    [
      'EAPI:Rate limit exceeded',
      'KrakenApiLimitExceededError',
      'API rate limit exceeded. Please check your rate limits.',
    ],
    [
      'EAPI:Bad request',
      'KrakenBadRequestError',
      'The request payload is malformed, incorrect or ambiguous.',
    ],
    ['EOrder:Invalid order', 'KrakenInvalidOrderError', 'Order is invalid.'],
    ['EOrder:Invalid price', 'KrakenInvalidPriceError', 'Price is invalid.'],
    [
      'EOrder:Cannot open position',
      'KrakenCannotOpenPositionError',
      'User/tier is ineligible for margin trading.',
    ],
    [
      'EOrder:Margin allowance exceeded',
      'KrakenMarginAllowedExceededError',
      'User has exceeded their margin allowance.',
    ],
    [
      'EOrder:Margin level too low',
      'KrakenMarginLevelToLowError',
      'Client has insufficient equity or collateral.',
    ],
    [
      'EOrder:Margin position size exceeded',
      'KrakenMarginPositionSizeExceededError',
      'Client would exceed the maximum position size for this pair.',
    ],
    [
      'EOrder:Insufficient margin',
      'KrakenInsufficientMarginError',
      'Exchange does not have available funds for this margin trade.',
    ],
    [
      'EOrder:Insufficient funds',
      'KrakenInsufficientFundsError',
      'Client does not have the necessary funds.',
    ],
    ['EOrder:Order minimum not met', 'KrakenOrderMinimumNotMetError', 'Order size does not meet ordermin.'],
    [
      'EOrder:Cost minimum not met',
      'KrakenCostMinimumNotMetError',
      'Cost (price * volume) does not meet costmin.',
    ],
    [
      'EOrder:Tick size check failed',
      'KrakenTickSizeInvalidCheckError',
      "Price submitted is not a valid multiple of the pair's tick_size.",
    ],
    [
      'EOrder:Orders limit exceeded',
      'KrakenOrderLimitsExceededError',
      'Order limits exceeded. Please check your open orders limit.',
    ],
    [
      'EOrder:Rate limit exceeded',
      'KrakenRateLimitExceededError',
      'API rate limit exceeded. Please check your rate limits.',
    ],
    [
      'EOrder:Positions limit exceeded',
      'KrakenPositionLimitExceededError',
      'Position limit exceeded. Please check your limits.',
    ],
    ['EOrder:Unknown order', 'KrakenUnknownOrderError', 'Order is unknown.'],
    ['EOrder:Unknown position', 'KrakenUnknownPositionError', 'Position is unknown.'],
    [
      'EFunding:Invalid reference id',
      'KrakenInvalidReferenceIdError',
      'The requested reference id is invalid.',
    ],
    [
      'EFunding:Unknown reference id',
      'KrakenUnknownReferenceIdError',
      'The requested reference id is unknown.',
    ],
    [
      'EFunding:Unknown withdraw key',
      'KrakenUnknownWithdrawKeyError',
      'The requested withdrawal key is unknown.',
    ],
    ['EFunding:Invalid amount', 'KrakenInvalidAmountError', 'The specified amount is invalid.'],
    ['EFunding:Invalid staking method', 'KrakenInvalidStakingMethodError', 'The staking method is invalid.'],
    ['EFunding:Too many addresses', 'KrakenToManyAddressesError', 'To many addresses specified.'],
    ['EFunding:Unknown asset', 'KrakenUnknownAssetError', 'The asset is unknown.'],
    ['EQuery:Unknown asset', 'KrakenUnknownAssetError', 'The asset is unknown.'],
    ['EQuery:Unknown asset pair', 'KrakenUnknownAssetPairError', 'The asset pair is unknown.'],
    [
      'EEarnings:Below min:(De)allocation operation amount less than minimum',
      'KrakenEarnMinimumAllocationError',
      '(De)allocation operation amount less than minimum',
    ],
    [
      'EEarnings:Busy:Another (de)allocation for the same strategy is in progress',
      'KrakenEarnAllocationInProgressError',
      'Another allocation is already in progress',
    ],
    [
      'EEarnings:Busy',
      'KrakenEarnTemporaryUnavailableError',
      'The Earn service is temporary unavailable, try again in a few minutes',
    ],
    [
      "EEarnings:Permission denied:The user's tier is not high enough",
      'KrakenEarnTierVerificationError',
      "The user's tier is not high enough",
    ],
    [
      'EGeneral:Invalid arguments:Invalid strategy ID',
      'KrakenEarnStrategyNotFoundError',
      'Strategy not found',
    ],
    [
      'EEarnings:Insufficient funds:Insufficient funds to complete the (de)allocation request',
      'KrakenEarnInsufficientFundsError',
      'Insufficient funds to complete the transaction',
    ],
    [
      'EEarnings:Above max:The allocation exceeds user limit for the strategy',
      'KrakenEarnAllocationExceededError',
      'The allocation exceeds user limit for the strategy',
    ],
    [
      'EEarnings:Above max:The allocation exceeds the total strategy limit',
      'KrakenEarnDeallocationExceededError',
      'The deallocation exceeds user limit for the strategy',
    ],
  ],
  futures: [
    ['authenticationError', 'KrakenAuthenticationError', 'Credentials are invalid.'],
    [
      'insufficientAvailableFunds',
      'KrakenInsufficientAvailableFundsError',
      'Client does not have the necessary funds.',
    ],
    [
      'requiredArgumentMissing',
      'KrakenRequiredArgumentMissingError',
      'The request is missing a required argument.',
    ],
    [
      'apiLimitExceeded',
      'KrakenApiLimitExceededError',
      'API rate limit exceeded. Please check your rate limits.',
    ],
    ['invalidUnit', 'KrakenInvalidUnitError', 'The specified unit is invalid.'],
    ['Unavailable', 'KrakenUnavailableError', 'The requested resource is unavailable.'],
    ['invalidAccount', 'KrakenInvalidAccountError', 'The account is invalid.'],
    ['notFound', 'KrakenNotFoundError', 'The resource is not found.'],
    ['orderForEditNotFound', 'KrakenOrderForEditNotFoundError', 'The order for edit could not be found.'],
  ],
};
