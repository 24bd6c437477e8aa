import type { Fill } from './Fill.ts';
import type { LedgerEntry } from './LedgerEntry.ts';
import type { Order } from './Order.ts';
import type { ContractPosition, SpotPosition } from './Position.ts';

/** How an account is verified: what it may ask and trade. */
export type Tier = 'starter' | 'intermediate' | 'pro';

/** One account: what it has, wants and did. Only the house changes it; lists are oldest first. */
export interface Account {
  readonly id: string;
  readonly tier: Tier;
  /** Spot wallet by modern asset name, whole last digits. What is put aside for orders is in it. */
  readonly balances: ReadonlyMap<string, bigint>;
  /** Put aside for orders and positions. */
  readonly held: ReadonlyMap<string, bigint>;
  /** Earn wallet. */
  readonly earn: ReadonlyMap<string, bigint>;
  /** Futures wallet (multi-collateral). */
  readonly collateral: ReadonlyMap<string, bigint>;
  readonly openOrders: ReadonlyMap<string, Order>;
  /** Ended ones, the last 10,000. */
  readonly closedOrders: readonly Order[];
  readonly fills: readonly Fill[];
  readonly ledger: readonly LedgerEntry[];
  /** Spot margin. */
  readonly positions: ReadonlyMap<string, SpotPosition>;
  readonly contracts: ReadonlyMap<string, ContractPosition>;
  /** May it place orders for contracts? */
  readonly trading: boolean;
  /** Traded in the last 30 days, whole last digits of USD. */
  readonly volume: () => bigint;
}
