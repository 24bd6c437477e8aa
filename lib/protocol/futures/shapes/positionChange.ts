import { told } from '../../told/told.ts';

/** How a position changed, and by what. All may be missing, for they stand on the row or inside its `event`. */
export const positionChange = {
  accountUid: told.optional(told.text),
  tradeable: told.optional(told.text),
  /** Contracts; below zero is short. */
  oldPosition: told.optional(told.decimal),
  oldAverageEntryPrice: told.optional(told.decimal),
  /** Contracts; below zero is short. */
  newPosition: told.optional(told.decimal),
  newAverageEntryPrice: told.optional(told.decimal),
  /** Unix milliseconds. */
  fillTime: told.optional(told.integer),
  fee: told.optional(told.decimal),
  feeCurrency: told.optional(told.text),
  realizedPnL: told.optional(told.decimal),
  positionChange: told.optional(
    told.word('open', 'close', 'increase', 'decrease', 'reverse', 'noChange', 'unknown'),
  ),
  executionUid: told.optional(told.text),
  executionPrice: told.optional(told.decimal),
  /** Contracts. */
  executionSize: told.optional(told.decimal),
  tradeType: told.optional(
    told.word('userExecution', 'liquidation', 'partialLiquidation', 'assignment', 'unwind', 'unknown'),
  ),
  /** Unix milliseconds. */
  fundingRealizationTime: told.optional(told.integer),
  realizedFunding: told.optional(told.decimal),
  settlementPrice: told.optional(told.decimal),
  updateReason: told.optional(told.word('trade', 'fundingRealisation', 'settlement', 'unknown')),
} as const;
