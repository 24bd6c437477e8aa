// What stands more than once on the pages of REST, by names of our own.

/** Types within answers. */
export const restNames: ReadonlyMap<string, string> = new Map([
  [
    'Order',
    "{orderId:string;cliOrdId:string|null;type:'lmt'|'ioc'|'post'|'liquidation'|'assignment'|'stp'|'unwind'|'block'|'fok';symbol:string;side:'buy'|'sell';quantity:number;filled:number;limitPrice:number;reduceOnly:boolean;timestamp:string;lastUpdateTimestamp:string}",
  ],
  [
    'Trigger',
    "{uid:string;clientId:string|null;type:'lmt'|'ioc'|'post'|'liquidation'|'assignment'|'stp'|'unwind'|'fok';symbol:string;side:'buy'|'sell';quantity:number|null;limitPrice:number|null;triggerPrice:number|null;triggerSide:'trigger_above'|'trigger_below'|null;triggerSignal:'mark_price'|'last_price'|'spot_price'|null;reduceOnly:boolean;timestamp:string;lastUpdateTimestamp:string;startTime?:string|null}",
  ],
  ['PlaceEvent', "{type:'PLACE';order:Order;reducedQuantity:number|null}"],
  ['CancelEvent', "{type:'CANCEL';uid:string;order:Order}"],
  ['EditEvent', "{type:'EDIT';old:Order;new:Order;reducedQuantity:number|null}"],
  [
    'RejectEvent',
    "{type:'REJECT';uid:string;order:Order;reason:'POST_WOULD_EXECUTE'|'IOC_WOULD_NOT_EXECUTE'|string}",
  ],
  [
    'ExecutionEvent',
    "{type:'EXECUTION';executionId:string;price:number;amount:number;orderPriorEdit:Order|null;orderPriorExecution:Order;takerReducedQuantity:number|null}",
  ],
  ['PlaceTriggerEvent', "{type:'PLACE';orderTrigger:Trigger}"],
  ['CancelTriggerEvent', "{type:'CANCEL';uid:string;orderTrigger:Trigger}"],
  ['RejectTriggerEvent', "{type:'REJECT';uid:string;orderTrigger:Trigger;reason:OrderError}"],
  [
    'OrderEvent',
    'PlaceEvent | CancelEvent | EditEvent | RejectEvent | ExecutionEvent | PlaceTriggerEvent | CancelTriggerEvent | RejectTriggerEvent',
  ],
  [
    'OpenMarginLevel',
    '{contracts?:number|null;numNonContractUnits?:number|null;initialMargin:number;maintenanceMargin:number}',
  ],
  ['Greeks', '{iv:number;delta:number;gamma:number|null;vega:number|null;theta:number|null;rho:number|null}'],
  [
    'ContractTicker',
    "{symbol:string;tag:'perpetual'|'month'|'quarter'|'semiannual'|string;pair:string;markPrice:number;bid?:number;bidSize?:number;ask?:number;askSize?:number;vol24h:number;volumeQuote:number;openInterest:number;open24h?:number;high24h?:number;low24h?:number;change24h:number;last?:number;lastTime?:string;lastSize?:number;indexPrice:number;fundingRate?:number;fundingRatePrediction?:number;suspended:boolean;postOnly:boolean;extrinsicValue?:number;greeks?:Greeks;isUnderlyingMarketClosed?:boolean}",
  ],
  ['IndexTicker', '{symbol:string;last?:number;lastTime?:string}'],
  [
    'Breakdown',
    '{totalCrossAssetNettedMarketRisk:number;totalMarketRisk:number;totalScenarioPnls?:number[];totalAbsoluteOptionPositionDeltaNotional:number;netPortfolioDelta:number;totalPremium:number;isBuyOnly:boolean;futuresMaintenanceMargin:number}',
  ],
  [
    'HistoryOrder',
    "{uid:string;accountUid:string;tradeable:string;direction:'Buy'|'Sell'|'Unknown';quantity:string;filled:string;timestamp:number;limitPrice:string;orderType:'Limit'|'IoC'|'Post'|'Market'|'Liquidation'|'Assignment'|'Unwind'|'Unknown'|string;clientId:string;reduceOnly:boolean;lastUpdateTimestamp:number;spotData:string|null;regulatoryExternalUid?:string;positionUid?:string}",
  ],
  [
    'HistoryTrigger',
    "{uid:string;accountId:number;accountUid:string;tradeable:string;direction:'Buy'|'Sell'|'Unknown';quantity:string;timestamp:number;limitPrice:string;orderType:string;clientId:string;reduceOnly:boolean;lastUpdateTimestamp:number;triggerOptions:{triggerPrice:string;triggerSignal:'MarkPrice'|'LastPrice'|'SpotPrice'|'Unknown';triggerSide:'Above'|'Below'|'Unknown';trailingStopOptions:{maxDeviation:string;unit:'Percent'|'QuoteCurrency'|'Unknown'}|null;limitPriceOffset:{priceOffset:string;unit:'Percent'|'QuoteCurrency'|'Unknown'}|null}}",
  ],
  [
    'PublicOrder',
    "{uid:string;tradeable:string;direction:'Buy'|'Sell'|'Unknown';quantity:string;timestamp:number;limitPrice:string;orderType:string;reduceOnly:boolean;lastUpdateTimestamp:number}",
  ],
  ['OrderPlacedEvent', '{OrderPlaced:{order:HistoryOrder;reason:string;reducedQuantity:string}}'],
  [
    'OrderUpdatedEvent',
    '{OrderUpdated:{oldOrder:HistoryOrder;newOrder:HistoryOrder;reason:string;reducedQuantity:string}}',
  ],
  ['OrderRejectedEvent', '{OrderRejected:{order:HistoryOrder;orderError:string;reason:string}}'],
  ['OrderCancelledEvent', '{OrderCancelled:{order:HistoryOrder;reason:string}}'],
  ['OrderNotFoundEvent', '{OrderNotFound:{accountUid:string;orderId:string}}'],
  [
    'OrderEditRejectedEvent',
    '{OrderEditRejected:{oldOrder:HistoryOrder;attemptedOrder:HistoryOrder;orderError:string}}',
  ],
  [
    'HistoryOrderEvent',
    'OrderPlacedEvent | OrderUpdatedEvent | OrderRejectedEvent | OrderCancelledEvent | OrderNotFoundEvent | OrderEditRejectedEvent',
  ],
  ['OrderTriggerPlacedEvent', '{OrderTriggerPlaced:{order:HistoryTrigger;reason:string}}'],
  ['OrderTriggerCancelledEvent', '{OrderTriggerCancelled:{order:HistoryTrigger;reason:string}}'],
  [
    'OrderTriggerUpdatedEvent',
    '{OrderTriggerUpdated:{oldOrderTrigger:HistoryTrigger;newOrderTrigger:HistoryTrigger;reason:string}}',
  ],
  ['OrderTriggerActivatedEvent', '{OrderTriggerActivated:{order:HistoryTrigger}}'],
  [
    'OrderTriggerEditRejectedEvent',
    '{OrderTriggerEditRejected:{attemptedOrderTrigger:HistoryTrigger;oldOrderTrigger:HistoryTrigger;orderError?:string}}',
  ],
  [
    'HistoryTriggerEvent',
    'OrderTriggerPlacedEvent | OrderTriggerCancelledEvent | OrderTriggerUpdatedEvent | OrderTriggerActivatedEvent | OrderTriggerEditRejectedEvent',
  ],
  [
    'Participant',
    "{contractType:string;contract?:string|null;maxSize?:number|null;maxPosition?:number|null;acceptLong:boolean;acceptShort:boolean;timeFrame:'WEEKDAYS'|'WEEKEND'|'ALL';enabled:boolean}",
  ],
  ['RfqLeg', '{symbol:string;size:number;markPrice:number;bestBid?:number;bestAsk?:number}'],
  ['RfqLegPrice', '{tradeable:string;price:number}'],
  ['RfqStatus', "'open'|'expired'|'cancelled'|'filled_bid_side'|'filled_ask_side'"],
  [
    'RfqOffer',
    '{uid:string;rfqUid:string;placementDate:string;lastUpdateDate:string;bid?:string;ask?:string;bidSide?:Array<RfqLegPrice>|null;askSide?:Array<RfqLegPrice>|null;status:RfqStatus}',
  ],
  [
    'BookFigures',
    '{best_price?:(string|null)[];liquidity_005?:(string|null)[];liquidity_01?:(string|null)[];liquidity_025?:(string|null)[];liquidity_05?:(string|null)[];liquidity_10?:(string|null)[];liquidity_100?:(string|null)[];slippage_1k?:(string|null)[];slippage_10k?:(string|null)[];slippage_100k?:(string|null)[];slippage_1m?:(string|null)[]}',
  ],
  ['ChartError', '{severity:string;error_class:string;type:string;msg?:string;value?:string;field?:string}'],
]);
