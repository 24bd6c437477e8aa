// What the pages say of every call of the derivatives, in their order, word for word but for the names in it.

/** A call and the whole body of its answer. */
interface RestEntry {
  /** `{}` stands for one part of the path. */
  readonly say: string;
  readonly hear: string;
}

/** By the name of the call. @see https://docs.kraken.com/api/docs/futures-api/trading/get-instruments */
export const restPage: ReadonlyMap<string, RestEntry> = new Map([
  [
    'GetInstruments',
    {
      say: 'GET /derivatives/api/v3/instruments',
      hear: "{result:'success';serverTime:string;instruments:Array<{symbol:string;pair?:string;base?:string;quote?:string;type?:'flexible_futures'|'futures_inverse'|'futures_vanilla'|'options';underlying?:string;underlyingFuture?:string;optionType?:'call'|'put';strikePrice?:number;tradeable:boolean;tickSize?:number;contractSize?:number;contractValueTradePrecision?:number;impactMidSize?:number;maxPositionSize?:number;openingDate?:string;lastTradingTime?:string;fundingRateCoefficient?:number;maxRelativeFundingRate?:number;minRelativeFundingRate?:number;marginLevels?:Array<OpenMarginLevel>;retailMarginLevels?:Array<OpenMarginLevel>;marginSchedules?:Record<platform,{retail:Array<OpenMarginLevel>;professional:Array<OpenMarginLevel>}>;category?:string;tags?:string[];isin?:string;postOnly?:boolean;feeScheduleUid?:string;tradfi:boolean;mtf?:boolean;isExpired:boolean;description?:string;makerProtectionMillis?:number;maxOpenInterestUsd?:number;maxOpenInterestShare?:number;platformsPermitted?:string[];countriesBanned?:string[]}>}",
    },
  ],
  [
    'GetInstrumentStatusList',
    {
      say: 'GET /derivatives/api/v3/instruments/status',
      hear: "{result:'success';serverTime:string;instrumentStatus:Array<{tradeable:string;experiencingDislocation:boolean;priceDislocationDirection:'ABOVE_UPPER_BOUND'|'BELOW_LOWER_BOUND'|null;experiencingExtremeVolatility:boolean;extremeVolatilityInitialMarginMultiplier:number}>}",
    },
  ],
  [
    'GetInstrumentStatus',
    {
      say: 'GET /derivatives/api/v3/instruments/{}/status',
      hear: "{result:'success';serverTime:string;tradeable:string;experiencingDislocation:boolean;priceDislocationDirection:'ABOVE_UPPER_BOUND'|'BELOW_LOWER_BOUND'|null;experiencingExtremeVolatility:boolean;extremeVolatilityInitialMarginMultiplier:number}",
    },
  ],
  [
    'GetTradingInstruments',
    {
      say: 'GET /derivatives/api/v3/trading/instruments',
      hear: "{result:'success';serverTime:string;instruments:Array<{symbol:string;pair:string;base:string;quote:string;type:'flexible_futures'|'futures_inverse'|'futures_vanilla'|'options';underlying?:string;underlyingFuture?:string;optionType?:'call'|'put';strikePrice?:number;tickSize:number;contractValueTradePrecision:number;minimumTradeSize?:number;impactMidSize:number;maxPositionSize:number;openingDate:string;lastTradingTime?:string;fundingRateCoefficient?:number;maxRelativeFundingRate?:number;marginLevels?:Array<{contracts?:number;numNonContractUnits?:number;initialMargin:number;maintenanceMargin:number}>;isin:string|null;postOnly:boolean;feeScheduleUid:string;rebateLevels:Record<string,number|string>;mtf:boolean;tradfi:boolean;restricted:boolean;isExpired:boolean}>}",
    },
  ],
  [
    'GetTickers',
    {
      say: 'GET /derivatives/api/v3/tickers',
      hear: "{result:'success';serverTime:string;tickers:Array<ContractTicker | IndexTicker>}",
    },
  ],
  [
    'GetTicker',
    {
      say: 'GET /derivatives/api/v3/tickers/{}',
      hear: "{result:'success';serverTime:string;ticker:ContractTicker | IndexTicker}",
    },
  ],
  [
    'GetOrderbook',
    {
      say: 'GET /derivatives/api/v3/orderbook',
      hear: "{result:'success';serverTime:string;orderBook:{asks:Array<[price:number,size:number]>;bids:Array<[price:number,size:number]>}}",
    },
  ],
  [
    'GetTradeHistory',
    {
      say: 'GET /derivatives/api/v3/history',
      hear: "{result:'success';serverTime:string;history:Array<{price:number;side?:'buy'|'sell';size?:number|string;time:string;trade_id?:number;type?:'fill'|'liquidation'|'assignment'|'termination'|'block';uid?:string;instrument_identification_type?:string;isin?:string;execution_venue?:string;price_notation?:string;price_currency?:string;notional_amount?:number;notional_currency?:string;publication_time?:string;publication_venue?:string;transaction_identification_code?:string;to_be_cleared?:boolean}>}",
    },
  ],
  [
    'GetHistoricalFundingRates',
    {
      say: 'GET /derivatives/api/v3/historical-funding-rates',
      hear: "{result:'success';serverTime:string;rates:Array<{timestamp:string;fundingRate:number;relativeFundingRate:number}>}",
    },
  ],
  [
    'GetFeeSchedules',
    {
      say: 'GET /derivatives/api/v3/feeschedules',
      hear: "{result:'success';serverTime:string;feeSchedules:Array<{uid:string;name:string;tiers:Array<{makerFee:number;takerFee:number;usdVolume:number}>}>}",
    },
  ],
  [
    'GetFeeScheduleVolumes',
    {
      say: 'GET /derivatives/api/v3/feeschedules/volumes',
      hear: "{result:'success';serverTime:string;volumesByFeeSchedule:Record<feeScheduleUid,number>}",
    },
  ],
  [
    'GetNotifications',
    {
      say: 'GET /derivatives/api/v3/notifications',
      hear: "{result:'success';serverTime:string;notifications:Array<{type:'new_feature'|'bug_fix'|'settlement'|'general'|'maintenance'|'market';priority:'low'|'medium'|'high';note:string;effectiveTime:string;expectedDowntimeMinutes?:number}>}",
    },
  ],
  [
    'SendOrder',
    {
      say: 'POST /derivatives/api/v3/sendorder',
      hear: "{result:'success';serverTime:string;sendStatus:{order_id?:string;cliOrdId?:string;receivedTime?:string;status:'placed'|'partiallyFilled'|'filled'|'cancelled'|'edited'|'marketSuspended'|'marketInactive'|'invalidPrice'|'invalidSize'|'tooManySmallOrders'|'insufficientAvailableFunds'|'wouldCauseLiquidation'|'clientOrderIdAlreadyExist'|'clientOrderIdTooBig'|'maxPositionViolation'|'outsidePriceCollar'|'wouldIncreasePriceDislocation'|'notFound'|'orderForEditNotAStop'|'orderForEditNotFound'|'postWouldExecute'|'iocWouldNotExecute'|'selfFill'|'wouldNotReducePosition'|'marketIsPostOnly'|'tooManyOrders'|'fixedLeverageTooHigh'|'clientOrderIdInvalid'|'cannotEditTriggerPriceOfTrailingStop'|'cannotEditLimitPriceOfTrailingStop'|'wouldProcessAfterSpecifiedTime'|'invalidOrderType'|'invalidSide'|'clientOrderIdTooLong';orderEvents?:Array<OrderEvent>}}",
    },
  ],
  [
    'EditOrder',
    {
      say: 'POST /derivatives/api/v3/editorder',
      hear: "{result:'success';serverTime:string;editStatus:{orderId?:string|null;cliOrdId?:string|null;receivedTime?:string|null;status:'edited'|'invalidSize'|'invalidPrice'|'insufficientAvailableFunds'|'selfFill'|'tooManySmallOrders'|'outsidePriceCollar'|'postWouldExecute'|'wouldNotReducePosition'|'orderForEditNotFound'|'orderForEditNotAStop'|string;orderEvents:Array<OrderEvent>}}",
    },
  ],
  [
    'CancelOrder',
    {
      say: 'POST /derivatives/api/v3/cancelorder',
      hear: "{result:'success';serverTime:string;cancelStatus:{status:'cancelled'|'filled'|'notFound';order_id?:string;cliOrdId?:string|null;receivedTime?:string;orderEvents?:Array<OrderEvent>}}",
    },
  ],
  [
    'CancelAllOrders',
    {
      say: 'POST /derivatives/api/v3/cancelallorders',
      hear: "{result:'success';serverTime:string;cancelStatus:{status:'cancelled'|'noOrdersToCancel';cancelOnly:string;receivedTime:string;cancelledOrders:Array<{order_id?:string;cliOrdId?:string|null}>;orderEvents:Array<CancelEvent>}}",
    },
  ],
  [
    'CancelAllOrdersAfter',
    {
      say: 'POST /derivatives/api/v3/cancelallordersafter',
      hear: "{result:'success';serverTime:string;status:{currentTime:string;triggerTime:string}}",
    },
  ],
  [
    'BatchOrder',
    {
      say: 'POST /derivatives/api/v3/batchorder',
      hear: "{result:'success';serverTime:string;batchStatus:Array<{status:'placed'|'edited'|'cancelled'|'invalidOrderType'|'invalidSide'|'invalidSize'|'invalidPrice'|'insufficientAvailableFunds'|'selfFill'|'tooManySmallOrders'|'marketSuspended'|'marketInactive'|'clientOrderIdAlreadyExist'|'clientOrderIdTooLong'|'outsidePriceCollar'|'postWouldExecute'|'iocWouldNotExecute'|string;order_tag?:string|null;order_id?:string;cliOrdId?:string;dateTimeReceived?:string|null;orderEvents:Array<OrderEvent>}>}",
    },
  ],
  [
    'GetOpenOrders',
    {
      say: 'GET /derivatives/api/v3/openorders',
      hear: "{result:'success';serverTime:string;openOrders:Array<{order_id:string;cliOrdId?:string;symbol:string;side:'buy'|'sell';orderType:'lmt'|'stop'|'take_profit'|string;limitPrice?:number;stopPrice?:number;triggerSignal?:'mark'|'last'|'spot';filledSize:number;unfilledSize?:number;reduceOnly:boolean;status:'untouched'|'partiallyFilled';receivedTime:string;lastUpdateTime:string}>}",
    },
  ],
  [
    'GetOrderStatus',
    {
      say: 'POST /derivatives/api/v3/orders/status',
      hear: "{result:'success';serverTime:string;orders:Array<{order:{type:'TRIGGER_ORDER'|'ORDER';orderId:string;cliOrdId:string|null;symbol:string;side:string;quantity:number|null;filled:number|null;limitPrice:number|null;reduceOnly:boolean;timestamp:string;lastUpdateTimestamp:string;priceTriggerOptions:{triggerPrice:number;triggerSide:'TRIGGER_ABOVE'|'TRIGGER_BELOW';triggerSignal:'MARK_PRICE'|'LAST_PRICE'|'SPOT_PRICE'}|null;triggerTime:string|null};status:'ENTERED_BOOK'|'FULLY_EXECUTED'|'REJECTED'|'CANCELLED'|'TRIGGER_PLACED'|'TRIGGER_ACTIVATION_FAILURE';updateReason:'LOADING_MARKET'|'NEW_USER_ORDER'|'LIQUIDATION_ORDER'|'STOP_ORDER_TRIGGERED'|'LIMIT_FROM_STOP'|'PARTIAL_FILL'|'FULL_FILL'|'CANCELLED_BY_USER'|'CONTRACT_EXPIRED'|'NOT_ENOUGH_MARGIN'|'MARKET_INACTIVE'|'DEAD_MAN_SWITCH'|'CANCELLED_BY_ADMIN'|'POST_WOULD_EXECUTE_REASON'|'IOC_WOULD_NOT_EXECUTE_REASON'|'WOULD_EXECUTE_SELF_REASON'|'WOULD_NOT_REDUCE_POSITION'|'EDITED_BY_USER'|'ORDER_FOR_EDIT_NOT_FOUND_REASON'|'EXPIRED'|'TRAILING_STOP_PRICE_UPDATED'|'TRAILING_STOP_CANCELLED_AND_REPLACED_BY_ADMIN'|null;error:OrderError|null}>}",
    },
  ],
  [
    'GetAccounts',
    {
      say: 'GET /derivatives/api/v3/accounts',
      hear: "{result:'success';serverTime:string;accounts:{cash:{type:'cashAccount';balances:Record<currency,string|number>};flex:{type?:'multiCollateralMarginAccount';currencies:Record<currency,{quantity:number;value:number;collateral?:number;collateralValue?:number;available:number}>;initialMargin:number;initialMarginWithOrders:number;maintenanceMargin:number;balanceValue:number;portfolioValue:number;collateralValue:number;pnl:number;unrealizedFunding:number;totalUnrealized:number;totalUnrealizedAsMargin:number;availableMargin:number;marginEquity:number;portfolioMarginBreakdown?:Breakdown;upnlInterestRate?:number|null}} & Record<marginAccountName,{type:'marginAccount';currency:string;balances:Record<string,string|number>;auxiliary:{usd?:number;pv:number;pnl:number;af:number;funding?:number};marginRequirements:{im:number;mm:number;lt:number;tt:number};triggerEstimates:{im:number;mm:number;lt:number;tt:number}}>}",
    },
  ],
  [
    'GetOpenPositions',
    {
      say: 'GET /derivatives/api/v3/openpositions',
      hear: "{result:'success';serverTime:string;openPositions:Array<{symbol:string;side:'long'|'short';size:number;price:number;unrealizedPnl?:number;unrealizedFunding:number|null;pnlCurrency?:'USD'|'EUR'|'GBP'|'USDC'|'USDT'|'BTC'|'ETH'|null;maxFixedLeverage?:number|null;fillTime?:string}>}",
    },
  ],
  [
    'GetUnwindQueue',
    {
      say: 'GET /derivatives/api/v3/unwindqueue',
      hear: "{result:'success';serverTime:string;queue:Array<{symbol:string;percentile:20|40|80|100|number}>}",
    },
  ],
  [
    'GetFills',
    {
      say: 'GET /derivatives/api/v3/fills',
      hear: "{result:'success';serverTime:string;fills:Array<{fill_id:string;order_id:string;cliOrdId?:string|null;symbol:string;side:'buy'|'sell';size:number;price:number;fillTime:string;fillType:'maker'|'taker'|'liquidation'|'partialLiquidation'|'assignor'|'assignee'|'takerAfterEdit'|'unwindBankrupt'|'unwindCounterparty';realized_pnl?:number|null;sequence_id?:string}>}",
    },
  ],
  [
    'GetLeveragePreferences',
    {
      say: 'GET /derivatives/api/v3/leveragepreferences',
      hear: "{result:'success';serverTime:string;leveragePreferences:Array<{symbol:string;maxLeverage:number}>}",
    },
  ],
  [
    'SetLeveragePreference',
    { say: 'PUT /derivatives/api/v3/leveragepreferences', hear: "{result:'success';serverTime:string}" },
  ],
  [
    'GetPnlPreferences',
    {
      say: 'GET /derivatives/api/v3/pnlpreferences',
      hear: "{result:'success';serverTime:string;preferences:Array<{symbol:string;pnlCurrency:string}>}",
    },
  ],
  [
    'SetPnlPreference',
    { say: 'PUT /derivatives/api/v3/pnlpreferences', hear: "{result:'success';serverTime:string}" },
  ],
  [
    'GetSelfTradeStrategy',
    {
      say: 'GET /derivatives/api/v3/self-trade-strategy',
      hear: "{result:'success';serverTime:string;strategy:'REJECT_TAKER'|'CANCEL_MAKER_SELF'|'CANCEL_MAKER_CHILD'|'CANCEL_MAKER_ANY'}",
    },
  ],
  [
    'SetSelfTradeStrategy',
    {
      say: 'PUT /derivatives/api/v3/self-trade-strategy',
      hear: "{result:'success';serverTime:string;strategy:'REJECT_TAKER'|'CANCEL_MAKER_SELF'|'CANCEL_MAKER_CHILD'|'CANCEL_MAKER_ANY'}",
    },
  ],
  [
    'GetRfqAssignmentMaxLeverage',
    {
      say: 'GET /derivatives/api/v3/rfq-assignment/max-leverage',
      hear: "{result:'success';serverTime:string;maxLeverage:number|null}",
    },
  ],
  [
    'SetRfqAssignmentMaxLeverage',
    {
      say: 'PUT /derivatives/api/v3/rfq-assignment/max-leverage',
      hear: "{result:'success';serverTime:string;maxLeverage:number|null}",
    },
  ],
  [
    'ClearRfqAssignmentMaxLeverage',
    {
      say: 'DELETE /derivatives/api/v3/rfq-assignment/max-leverage',
      hear: "{result:'success';serverTime:string;maxLeverage:number|null}",
    },
  ],
  ['Transfer', { say: 'POST /derivatives/api/v3/transfer', hear: "{result:'success';serverTime:string}" }],
  [
    'TransferSubaccount',
    { say: 'POST /derivatives/api/v3/transfer/subaccount', hear: "{result:'success';serverTime:string}" },
  ],
  [
    'WithdrawToSpot',
    { say: 'POST /derivatives/api/v3/withdrawal', hear: "{result:'success';serverTime:string;uid:string}" },
  ],
  [
    'GetSubaccounts',
    {
      say: 'GET /derivatives/api/v3/subaccounts',
      hear: "{result:'success';serverTime:string;masterAccountUid:string;subaccounts:Array<{accountUid:string;email:string;fullName:string|null;holdingAccounts:Array<{currency:string;amount:number}>;futuresAccounts:Array<{name:string;availableMargin:number}>;flexAccount:{currencies:Array<{currency:string;quantity:number;value:number;collateralValue:number;available:number}>;initialMargin:number;initialMarginWithOrders:number;maintenanceMargin:number;balanceValue:number;portfolioValue:number;collateralValue:number;pnl:number;unrealizedFunding:number;totalUnrealized:number;totalUnrealizedAsMargin:number;availableMargin:number;marginEquity:number;portfolioMarginBreakdown?:Breakdown}}>}",
    },
  ],
  [
    'GetSubaccountTradingStatus',
    { say: 'GET /derivatives/api/v3/subaccount/{}/trading-enabled', hear: '{tradingEnabled:boolean}' },
  ],
  [
    'SetSubaccountTradingStatus',
    { say: 'PUT /derivatives/api/v3/subaccount/{}/trading-enabled', hear: '{tradingEnabled:boolean}' },
  ],
  [
    'GetAssignmentPrograms',
    {
      say: 'GET /derivatives/api/v3/assignmentprogram/current',
      hear: "{result:'success';serverTime:string;participants:Array<{id:number;participant:Participant}>}",
    },
  ],
  [
    'AddAssignmentProgram',
    {
      say: 'POST /derivatives/api/v3/assignmentprogram/add',
      hear: "{result:'success';serverTime:string;id:number;participant:Participant}",
    },
  ],
  [
    'DeleteAssignmentProgram',
    {
      say: 'POST /derivatives/api/v3/assignmentprogram/delete',
      hear: "{result:'success';serverTime:string;id:number;participant:Participant}",
    },
  ],
  [
    'GetAssignmentProgramHistory',
    {
      say: 'GET /derivatives/api/v3/assignmentprogram/history',
      hear: "{result:'success';serverTime:string;participants:Array<{deleted:boolean;participant:Participant;timestamp?:string}>}",
    },
  ],
  [
    'GetPortfolioMarginParameters',
    {
      say: 'GET /derivatives/api/v3/portfolio-margining/parameters',
      hear: "{result:'success';serverTime:string;crossAssetNettingFactor:number;extremePriceShockMultiplier:number;volShockMultiplicationFactor:number;volShockExponentFactor:number;optionExpiryTimeShockHours:number;optionsInitialMarginFactor:number;totalOptionOrdersConsideredInInitialMarginCalc:number;priceShockLevels:number[];optionsUserLimits:{maxNetPositionDelta:number;limitsPerBaseCurrency:Record<currency,{maxTotalPositionSize:number;maxTotalOpenOrdersSize:number}>}}",
    },
  ],
  [
    'SimulatePortfolio',
    {
      say: 'POST /derivatives/api/v3/portfolio-margining/simulate',
      hear: "{result:'success';serverTime:string;maintenanceMargin:number;initialMargin:number;pnl:number;portfolioMarginBreakdown:Breakdown;greeks:Record<contractSymbol,Greeks>}",
    },
  ],
  [
    'ListOpenRfqs',
    {
      say: 'GET /derivatives/api/v3/rfqs',
      hear: "{result:'success';serverTime:string;rfqs:Array<{uid:string;expiry:string;markPrice:number;legs:Array<RfqLeg>;status:RfqStatus}>}",
    },
  ],
  [
    'ListOpenRfqOffers',
    {
      say: 'GET /derivatives/api/v3/rfqs/open-offers',
      hear: "{result:'success';serverTime:string;offers:Array<RfqOffer>}",
    },
  ],
  [
    'ListClosedRfqOffers',
    {
      say: 'GET /derivatives/api/v3/rfqs/closed-offers',
      hear: "{result:'success';serverTime:string;offers:Array<RfqOffer>}",
    },
  ],
  [
    'PlaceRfqOffer',
    {
      say: 'POST /derivatives/api/v3/rfqs/place-offer/{}',
      hear: "{result:'success';serverTime:string;status:'placed'|'failed';offerUId?:string;reason?:'rfqNotFound'|'insufficientMargin'|'maxPositionExceed'|'wouldCauseLiquidation'|'fixedLeverageTooHigh'|'orderError'|'noBidOrAskProvided'|'marketRestricted'|'priceTooFarFromMarket'|'deltaLimitExceeded'|'vegaLimitExceeded'|'legMismatch'|'perLegAndPackagePricesProvided'|'incompleteSide'}",
    },
  ],
  [
    'CancelRfqOffer',
    {
      say: 'DELETE /derivatives/api/v3/rfqs/cancel-offer/{}',
      hear: "{result:'success';serverTime:string;status:'cancelled'|'failed';reason?:'rfqNotFound'|'offerNotFound'}",
    },
  ],
  [
    'ListAccountRfqs',
    {
      say: 'GET /derivatives/api/v3/rfqs/open-rfqs',
      hear: "{result:'success';serverTime:string;rfqs:Array<{uid:string;expiry:string;markPrice:number;legs:Array<RfqLeg>;bestBid?:number;bestAsk?:number;bidSide?:Array<RfqLegPrice>|null;askSide?:Array<RfqLegPrice>|null;status:RfqStatus}>}",
    },
  ],
  [
    'CreateRfq',
    {
      say: 'POST /derivatives/api/v3/rfqs/open-rfqs',
      hear: "{result:'success';serverTime:string;status:'placed'|'failed';rfqUid?:string;reason?:'insufficientMargin'|'maxPositionExceed'|'wouldCauseLiquidation'|'fixedLeverageTooHigh'|'orderError'|'symbolNotFound'|'invalidExpiry'|'invalidQuantity'|'marketRestricted'|'noLegsSpecified'|'accountNotFound'|'mixedCurrencyPairs'|'tooManyNonOptionLegs'|'noOptionLegs'|'tooManyOpenRfqs'|'tooManyLegs'|'expiryTooShort'}",
    },
  ],
  [
    'CancelRfq',
    {
      say: 'DELETE /derivatives/api/v3/rfqs/open-rfqs/{}',
      hear: "{result:'success';serverTime:string;status:'cancelled'|'failed';rfqUid?:string;reason?:'rfqNotFound'}",
    },
  ],
  [
    'AcceptRfqOffer',
    {
      say: 'POST /derivatives/api/v3/rfqs/open-rfqs/accept-offer/{}',
      hear: "{result:'success';serverTime:string;status:'placed'|'failed';rfqUid?:string;reason?:'rfqNotFound'|'offerNotFound'|'noBidOrAskProvided'|'bidAndAskProvided'|'offerNoLongerValid'|'insufficientMargin'|'wouldCauseLiquidation'|'maxPositionExceeded'|'fixedLeverageTooHigh'|'orderError'|'priceTooFarFromMarket'|'marketRestricted'}",
    },
  ],
  [
    'GetRfq',
    {
      say: 'GET /derivatives/api/v3/rfqs/{}',
      hear: "{result:'success';serverTime:string;rfq:{uid:string;expiry:string;markPrice:number;legs:Array<RfqLeg>;status:RfqStatus}}",
    },
  ],
  [
    'GetExecutionEvents',
    {
      say: 'GET /api/history/v3/executions',
      hear: "{accountUid:string;len:number;serverTime?:string;elements:Array<{uid:string;timestamp:number;event:{execution:{execution:{uid:string;order:HistoryOrder;timestamp:number;quantity:string;price:string;markPrice:string;executionType?:'maker'|'taker';limitFilled:boolean;oldTakerOrder?:HistoryOrder|null;usdValue:string;orderData:{fee:string;positionSize:string;feeCalculationInfo:Array<{percentageFee:string;userFeeDiscountApplied:string|null;marketShareRebateCredited:string|null}>|null}|null;regulatoryData?:{venue?:string;counterparty?:string;externalUid?:string}|null};takerReducedQuantity:string}}}>;continuationToken?:string}",
    },
  ],
  [
    'GetOrderEvents',
    {
      say: 'GET /api/history/v3/orders',
      hear: '{accountUid:string;len:number;serverTime?:string;elements:Array<{uid:string;timestamp:number;event:HistoryOrderEvent}>;continuationToken?:string}',
    },
  ],
  [
    'GetTriggerEvents',
    {
      say: 'GET /api/history/v3/triggers',
      hear: '{accountUid:string;len:number;serverTime?:string;elements:Array<{uid:string;timestamp:number;event:HistoryTriggerEvent}>;continuationToken?:string}',
    },
  ],
  [
    'GetPositionEvents',
    {
      say: 'GET /api/history/v3/positions',
      hear: "{accountUid:string;len:number;serverTime?:string;elements:Array<{uid?:string;timestamp:number;event?:unknown;accountUid:string;tradeable:string;oldPosition:string;oldAverageEntryPrice?:string|null;newPosition:string;newAverageEntryPrice:string;fillTime?:number|null;fee?:string;feeCurrency?:string;realizedPnL?:string;positionChange:'open'|'close'|'increase'|'decrease'|'reverse'|'noChange'|'unknown';executionUid?:string;executionPrice?:string;executionSize?:string;tradeType?:'userExecution'|'liquidation'|'partialLiquidation'|'assignment'|'unwind'|'unknown';fundingRealizationTime?:number;realizedFunding?:string;settlementPrice?:string;updateReason:'trade'|'fundingRealisation'|'settlement'|'unknown'}>;continuationToken?:string}",
    },
  ],
  [
    'GetAccountLog',
    {
      say: 'GET /api/history/v3/account-log',
      hear: '{accountUid:string;logs:Array<{id:number;date:string;asset:string;info:string;booking_uid:string;margin_account:string;old_balance:number;new_balance:number;old_average_entry_price:number|null;new_average_entry_price:number|null;trade_price:number|null;mark_price:number|null;realized_pnl:number|null;fee:number|null;execution:string|null;collateral:string|null;funding_rate:number|null;realized_funding:number|null;contract:string|null;conversion_spread_percentage:number|null;liquidation_fee:number|null;exchange_rate?:number;conversion_fee?:number;exchange_rate_from?:string}>}',
    },
  ],
  ['GetAccountLogCsv', { say: 'GET /api/history/v3/accountlogcsv', hear: 'string' }],
  [
    'GetPublicExecutionEvents',
    {
      say: 'GET /api/history/v3/market/{}/executions',
      hear: '{len:number;serverTime?:string;elements:Array<{uid:string;timestamp:number;event:{Execution:{execution:{uid:string;makerOrder:PublicOrder;takerOrder:PublicOrder;timestamp:number;quantity:string;price:string;markPrice:string;limitFilled:boolean;oldTakerOrder?:PublicOrder|null;usdValue:string};takerReducedQuantity:string}}}>;continuationToken?:string}',
    },
  ],
  [
    'GetPublicOrderEvents',
    {
      say: 'GET /api/history/v3/market/{}/orders',
      hear: '{len:number;serverTime?:string;elements:Array<{uid:string;timestamp:number;event:{OrderPlaced:{order:PublicOrder;reason:string;reducedQuantity:string}} | {OrderUpdated:{oldOrder:PublicOrder;newOrder:PublicOrder;reason:string;reducedQuantity:string}} | {OrderCancelled:{order:PublicOrder;reason:string}}}>;continuationToken?:string}',
    },
  ],
  [
    'GetPublicPriceEvents',
    {
      say: 'GET /api/history/v3/market/{}/price',
      hear: '{len:number;serverTime?:string;elements:Array<{uid:string;timestamp:number;event:{price:string}}>;continuationToken?:string}',
    },
  ],
  [
    'GetLiquidityPoolStatistics',
    {
      say: 'GET /api/charts/v1/analytics/liquidity-pool',
      hear: '{result:{timestamp:number[];more:boolean;data:{usdValue:string[]}};errors:Array<ChartError>}',
    },
  ],
  [
    'GetMarketAnalytics',
    {
      say: 'GET /api/charts/v1/analytics/{}/{}',
      hear: '{result:{timestamp:number[];more:boolean;data:Array<number|string|[open,high,low,close]> | {longCount?:number[];shortCount?:number[];longPercent?:string[];shortPercent?:string[];ratio:string[]} | {bid:BookFigures;ask:BookFigures} | {buyVolume:string[];sellVolume:string[];cvd:string[]} | {top20Percent:{openInterest:string[];longCount:number[];shortCount:number[];longPercent:string[];shortPercent:string[];ratio:string[]}} | {basis:string[]} | {rate:Array<[open,high,low,close]>;relativeRate:Array<[open,high,low,close]>}};errors:Array<ChartError>}',
    },
  ],
  ['GetTickTypes', { say: 'GET /api/charts/v1/', hear: "Array<'spot'|'mark'|'trade'>" }],
  ['GetChartMarkets', { say: 'GET /api/charts/v1/{}', hear: 'string[]' }],
  [
    'GetChartResolutions',
    { say: 'GET /api/charts/v1/{}/{}', hear: "Array<'1m'|'5m'|'15m'|'30m'|'1h'|'4h'|'12h'|'1d'|'1w'>" },
  ],
  [
    'GetCandles',
    {
      say: 'GET /api/charts/v1/{}/{}/{}',
      hear: '{candles:Array<{time:number;open:string;high:string;low:string;close:string;volume:number|string}>;more_candles:boolean}',
    },
  ],
  [
    'CheckApiKey',
    {
      say: 'GET /api/auth/v1/api-keys/v3/check',
      hear: "{apiKey:string;accountUid:string;iiban:string|null;createdAt:string;permissions:{general:'NO_ACCESS'|'READ_ONLY'|'FULL_ACCESS';transfer:'NO_ACCESS'|'READ_ONLY'|'FULL_ACCESS'};allowedCidrBlock:string|null;allowedCidrBlocks:string[]}",
    },
  ],
  // its answer is on no page
  ['GetSelfMarketShare', { say: 'GET /api/stats/v1/rebates/self-market-share', hear: 'unknown' }],
  // the common failures, of /derivatives and of the other families
  ['Failed', { say: 'result error', hear: "{result:'error';error:string;serverTime:string}" }],
  [
    'Refused',
    {
      say: 'errors with numbers',
      hear: "{status:string;result:'error';errors:Array<{code:number;message:string}>;serverTime:string}",
    },
  ],
  ['HistoryUnauthorized', { say: 'status unauthorized', hear: "{status:'unauthorized';reason:string}" }],
  ['KeyUnauthorized', { say: 'error of auth', hear: '{error:string;message:string;suberror:string}' }],
  [
    'ChartErrors',
    {
      say: 'errors of charts',
      hear: '{errors:Array<{severity:string;error_class:string;type:string;msg?:string;value?:string;field?:string}>}',
    },
  ],
]);
