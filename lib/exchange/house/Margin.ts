// What contracts and margin trading stand at. Money in whole last digits of USD (four of them), rates in billionths.

/** A contract at the moment. */
export interface ContractState {
  /** Ticks. */
  readonly mark: number;
  readonly index: number;
  /** Paid by longs to shorts each hour for each unit of value, billionths; undefined where there is no funding. */
  readonly fundingRate: number | undefined;
  /** Of the next hour, as it looks now. */
  readonly predictedRate: number | undefined;
  /** Microseconds since 1970. */
  readonly nextFundingAt: number | undefined;
  /** Lots that are held long. */
  readonly openInterest: bigint;
}

/** The futures wallet of an account. */
export interface ContractMargin {
  /** All collateral at its full value. */
  readonly balanceValue: bigint;
  /** After haircuts. */
  readonly collateralValue: bigint;
  /** `balanceValue` and what open positions are up. */
  readonly portfolioValue: bigint;
  /** Made by open positions and not taken yet. */
  readonly pnl: bigint;
  readonly unrealizedFunding: bigint;
  readonly initialMargin: bigint;
  /** With what open orders could need. */
  readonly initialMarginWithOrders: bigint;
  readonly maintenanceMargin: bigint;
  /** `collateralValue` with `pnl` and funding. */
  readonly marginEquity: bigint;
  /** What is free for new orders. */
  readonly availableMargin: bigint;
}

/** A position in a contract as it stands. */
export interface PositionView {
  readonly symbol: string;
  /** Lots; negative when short. */
  readonly size: bigint;
  /** Ticks, not rounded. */
  readonly entry: number;
  readonly mark: number;
  readonly index: number;
  readonly pnl: bigint;
  readonly unrealizedFunding: bigint;
  readonly initialMargin: bigint;
  readonly initialMarginWithOrders: bigint;
  readonly maintenanceMargin: bigint;
  readonly effectiveLeverage: number;
  /** Ticks; where maintenance would no longer be met; undefined where nothing can bring it there. */
  readonly liquidationPrice: number | undefined;
}

/** @see https://docs.kraken.com/api/docs/rest-api/get-trade-balance */
export interface TradeBalance {
  /** All assets at their value. */
  readonly equivalent: bigint;
  /** What counts as collateral for spot margin. */
  readonly tradeable: bigint;
  /** Put up for open positions. */
  readonly margin: bigint;
  /** What open positions are up. */
  readonly net: bigint;
  readonly cost: bigint;
  /** Of open positions, now. */
  readonly value: bigint;
  /** `tradeable + net` */
  readonly equity: bigint;
  /** `equity - margin` */
  readonly free: bigint;
  /** What is free for new orders: `free` without what open orders with leverage could open. */
  readonly freeWithOrders: bigint;
}
