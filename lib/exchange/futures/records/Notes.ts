import type { Fill } from '../../house/Fill.ts';
import type { OrderView } from '../../house/HouseEvent.ts';
import type { LedgerEntry } from '../../house/LedgerEntry.ts';

/** Something that happened to an order in a contract. */
export interface OrderNote {
  readonly uid: string;
  /** Microseconds since 1970. */
  readonly at: number;
  readonly type: 'placed' | 'updated' | 'canceled' | 'rejected';
  /** It was a trigger that waited when it happened. */
  readonly waiting: boolean;
  readonly order: OrderView;
  /** Before an update. */
  readonly before: OrderView | undefined;
  readonly reason: string;
}

/** A trigger went off. */
export interface ActivationNote {
  readonly uid: string;
  readonly at: number;
  readonly type: 'activated';
  readonly waiting: true;
  readonly order: OrderView;
  readonly before: undefined;
  readonly reason: string;
}

/** A fill of a contract and what it did to the position. Prices in ticks, rounded or not; sizes in lots with a sign. */
export interface TradeNote {
  /** Counted from 1 in each account. */
  readonly seq: number;
  readonly fill: Fill;
  /** The order after it. */
  readonly order: OrderView | undefined;
  readonly mark: number;
  readonly sizeBefore: bigint;
  readonly sizeAfter: bigint;
  readonly entryBefore: number;
  readonly entryAfter: number;
}

/** A change of a balance; all that one trade did to it is one change. */
export interface MoneyNote {
  readonly type: 'money';
  readonly id: number;
  readonly uid: string;
  /** Microseconds since 1970. */
  readonly at: number;
  readonly what: LedgerEntry['type'];
  /** What it is about: the contract of a funding. */
  readonly subtype: string;
  /** Modern name. */
  readonly asset: string;
  /** Whole last digits of the asset, as all amounts. */
  readonly before: bigint;
  readonly after: bigint;
  /** Without the fee. */
  readonly amount: bigint;
  readonly fee: bigint;
  readonly trade: TradeNote | undefined;
}

/** A row of the account log, counted from 1 in each account. */
export type LogNote =
  | MoneyNote
  | { readonly type: 'position'; readonly id: number; readonly uid: string; readonly trade: TradeNote };

/** What the derivatives remember of an account beside what the house knows. Oldest first, bounded. */
export interface Notes {
  readonly orders: () => readonly (OrderNote | ActivationNote)[];
  readonly trades: () => readonly TradeNote[];
  readonly log: () => readonly LogNote[];
  /** By the id of its fill. */
  tradeOf(fillId: string): TradeNote | undefined;
  /** Whoever wants to know of rows of the log. @returns ends it */
  watchLog(listener: (note: LogNote) => void): () => void;
}
