// Reasons, and the places that they are the reason of.
const reasons: readonly (readonly [why: string, places: readonly string[]])[] = [
  [
    'options are not listed',
    [
      'ContractTicker.extrinsicValue',
      'ContractTicker.greeks',
      'Greeks',
      'SimulatePortfolio.greeks{}',
      'GetInstruments.instruments[].optionType',
      'GetInstruments.instruments[].strikePrice',
      'GetInstruments.instruments[].underlyingFuture',
      'GetTradingInstruments.instruments[].optionType',
      'GetTradingInstruments.instruments[].strikePrice',
      'GetTradingInstruments.instruments[].underlyingFuture',
      'Breakdown.totalScenarioPnls',
    ],
  ],
  [
    'inverse contracts, whose sizes, wallets and underlyings these are, are not listed',
    [
      'OpenMarginLevel.contracts not null',
      'GetTradingInstruments.instruments[].marginLevels[].contracts',
      'GetInstruments.instruments[].underlying',
      'GetTradingInstruments.instruments[].underlying',
      'GetAccounts.accounts{}',
    ],
  ],
  [
    'what regulators and single countries want of a listing or a trade is not modelled',
    [
      'GetInstruments.instruments[].isin',
      'GetTradingInstruments.instruments[].isin not null',
      'GetInstruments.instruments[].countriesBanned',
      'GetInstruments.instruments[].platformsPermitted',
      'GetInstruments.instruments[].marginSchedules',
      'GetInstruments.instruments[].description',
      'GetInstruments.instruments[].tags[]',
      'GetInstruments.instruments[].maxOpenInterestShare',
      'GetInstruments.instruments[].maxOpenInterestUsd',
      'ContractTicker.isUnderlyingMarketClosed',
      'HistoryOrder.regulatoryExternalUid',
      'HistoryOrder.positionUid',
      'HistoryOrder.spotData not null',
      'GetExecutionEvents.elements[].event.execution.execution.regulatoryData not null',
      'GetExecutionEvents.elements[].event.execution.execution.regulatoryData.counterparty',
      'GetExecutionEvents.elements[].event.execution.execution.regulatoryData.externalUid',
      'GetExecutionEvents.elements[].event.execution.execution.regulatoryData.venue',
      'GetTradeHistory.history[].execution_venue',
      'GetTradeHistory.history[].instrument_identification_type',
      'GetTradeHistory.history[].isin',
      'GetTradeHistory.history[].notional_amount',
      'GetTradeHistory.history[].notional_currency',
      'GetTradeHistory.history[].price_currency',
      'GetTradeHistory.history[].price_notation',
      'GetTradeHistory.history[].publication_time',
      'GetTradeHistory.history[].publication_venue',
      'GetTradeHistory.history[].to_be_cleared',
      'GetTradeHistory.history[].transaction_identification_code',
    ],
  ],
  ['no market holds taking orders back', ['GetInstruments.instruments[].makerProtectionMillis']],
  [
    'prices never leave their bounds',
    [
      'GetInstrumentStatus.priceDislocationDirection not null',
      'GetInstrumentStatusList.instrumentStatus[].priceDislocationDirection not null',
    ],
  ],
  [
    'there are no rebates and no discounts',
    [
      'GetTradingInstruments.instruments[].rebateLevels{}',
      'GetExecutionEvents.elements[].event.execution.execution.orderData.feeCalculationInfo[].marketShareRebateCredited not null',
      'GetExecutionEvents.elements[].event.execution.execution.orderData.feeCalculationInfo[].userFeeDiscountApplied not null',
    ],
  ],
  ['what was cleared is no more', ['ClearRfqAssignmentMaxLeverage.maxLeverage not null']],
  ['orders do not start later', ['Trigger.startTime not null']],
  [
    'the order before an edit that took is not kept',
    [
      'GetExecutionEvents.elements[].event.execution.execution.oldTakerOrder not null',
      'GetPublicExecutionEvents.elements[].event.Execution.execution.oldTakerOrder not null',
    ],
  ],
  [
    'an edit that is refused leaves no trace in the history',
    ['OrderEditRejectedEvent', 'OrderNotFoundEvent', 'OrderTriggerEditRejectedEvent'],
  ],
  [
    'positions are told by trades alone',
    [
      'GetPositionEvents.elements[].event',
      'GetPositionEvents.elements[].fundingRealizationTime',
      'GetPositionEvents.elements[].realizedFunding',
      'GetPositionEvents.elements[].settlementPrice',
    ],
  ],
  [
    'collateral is never converted, nor is interest taken for it',
    [
      'GetAccountLog.logs[].conversion_fee',
      'GetAccountLog.logs[].conversion_spread_percentage not null',
      'GetAccountLog.logs[].exchange_rate',
      'GetAccountLog.logs[].exchange_rate_from',
      'GetAccounts.accounts.flex.upnlInterestRate',
    ],
  ],
  ['a liquidation costs no more than its trades', ['GetAccountLog.logs[].liquidation_fee not null']],
  ['what comes in goes to the multi-collateral wallet', ['GetAccounts.accounts.cash.balances{}']],
  [
    'nothing is ever in the cash wallet, there are no inverse contracts, and nobody has a full name',
    [
      'GetSubaccounts.subaccounts[].holdingAccounts[]',
      'GetSubaccounts.subaccounts[].futuresAccounts[]',
      'GetSubaccounts.subaccounts[].fullName not null',
      'GetSubaccounts.subaccounts[].flexAccount.portfolioMarginBreakdown',
    ],
  ],
  [
    'keys are bound to no address and no bank account',
    [
      'CheckApiKey.allowedCidrBlock not null',
      'CheckApiKey.allowedCidrBlocks[]',
      'CheckApiKey.iiban not null',
    ],
  ],
  ['type, value and field say it all', ['ChartErrors.errors[].msg', 'ChartError.msg']],
];

/** Places of the page that the box never fills, and why. */
export const restNeverTold: ReadonlyMap<string, string> = new Map(
  reasons.flatMap(([why, places]) => places.map((place) => [place, why] as const)),
);
