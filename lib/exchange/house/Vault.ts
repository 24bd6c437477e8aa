import type { Account } from './Account.ts';
import type { AccountSeed } from './AccountSeed.ts';
import type { Fill } from './Fill.ts';
import type { HouseEvent } from './HouseEvent.ts';
import type { LedgerEntry } from './LedgerEntry.ts';
import type { Order } from './Order.ts';
import type { ContractPosition, SpotPosition } from './Position.ts';

/** An account as the house changes it. */
export interface AccountState extends Account {
  readonly balances: Map<string, bigint>;
  readonly held: Map<string, bigint>;
  readonly earn: Map<string, bigint>;
  readonly collateral: Map<string, bigint>;
  readonly openOrders: Map<string, Order>;
  readonly closedOrders: Order[];
  readonly fills: Fill[];
  readonly ledger: LedgerEntry[];
  readonly positions: Map<string, SpotPosition>;
  readonly contracts: Map<string, ContractPosition>;
  /** What is in `closedOrders`, by id. */
  readonly ended: Map<string, Order>;
  trading: boolean;
  readonly leverages: Map<string, number>;
  /** USD value of what was traded, by day since 1970. */
  readonly volumes: Map<number, bigint>;
}

/** One movement of money on a wallet. */
interface Posting {
  readonly wallet: LedgerEntry['wallet'];
  readonly asset: string;
  /** Signed. */
  readonly amount: bigint;
  readonly fee?: bigint;
  readonly type: LedgerEntry['type'];
  readonly subtype?: string;
  readonly refId: string;
}

/** Where all money is: what one posting takes, another one gives. */
export interface Vault {
  readonly accounts: ReadonlyMap<string, AccountState>;
  readonly state: (id: string) => AccountState;
  /** @throws {RangeError} there is one of this id */
  open(seed: AccountSeed): void;
  /** Changes a balance and writes it down. The crowd (`''`) has balances and no ledger. */
  post(account: string, posting: Posting): void;
  /** What the house lends and gets back, beside all accounts. */
  lend(asset: string, amount: bigint): void;
  hold(account: string, asset: string, amount: bigint): void;
  release(account: string, asset: string, amount: bigint): void;
  readonly available: (account: string, asset: string) => bigint;
  /** Keeps an event for those who watch now; where nobody does, none is made. */
  readonly tell: (account: string, make: () => HouseEvent) => void;
  /**
   * Tells what was kept, in order, and what comes of that.
   * @param after is done whenever all were told  @throws what a listener threw first, when all is done
   */
  flush(after: () => void): void;
  readonly watch: (account: string, listener: (event: HouseEvent) => void) => () => void;
  /** Everything outside the accounts, by asset: the crowd's, the house's fees and loans, and what came in less what went out. */
  readonly totals: () => {
    readonly crowd: ReadonlyMap<string, bigint>;
    readonly fees: ReadonlyMap<string, bigint>;
    readonly bank: ReadonlyMap<string, bigint>;
    readonly deposited: ReadonlyMap<string, bigint>;
  };
  /** Money from outside (or to it, negative). */
  bring(asset: string, amount: bigint): void;
}
