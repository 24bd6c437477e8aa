/** A margin position of a spot pair: one for each trade that opened one. */
export interface SpotPosition {
  readonly id: string;
  readonly orderId: string;
  readonly symbol: string;
  readonly side: 'buy' | 'sell';
  readonly orderType: string;
  /** Lots opened, and how much of them is closed. */
  readonly vol: bigint;
  volClosed: bigint;
  /** Whole last digits of the quote currency: of all that was opened. */
  readonly cost: bigint;
  /** Of what was closed, at its opening price. */
  costClosed: bigint;
  fee: bigint;
  /** Put up for all that was opened. */
  readonly margin: bigint;
  /** Made or lost so far. */
  net: bigint;
  readonly leverage: number;
  /** Microseconds since 1970. */
  readonly at: number;
  rolloverAt: number;
}

/** A position in a contract. */
export interface ContractPosition {
  readonly symbol: string;
  /** Lots; negative when short. */
  size: bigint;
  /** What it cost, signed like the size, whole last digits of USD. */
  cost: bigint;
  /** Funding since it was opened that is not paid yet, whole last digits of USD. */
  unpaidFunding: bigint;
  /** Made or lost by closing so far. */
  realized: bigint;
}
