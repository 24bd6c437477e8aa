import type { SymbolMarket } from '../market/symbolMarket.ts';
import type { Account, Tier } from './Account.ts';
import type { HouseEvent, OrderView } from './HouseEvent.ts';
import type { ContractMargin, ContractState, PositionView, TradeBalance } from './Margin.ts';
import type { PriceText } from './Order.ts';
import type { OrderDraft } from './OrderDraft.ts';

/** What came of a wish: the thing itself, or the exchange's words, such as `EOrder:Insufficient funds`. */
export type Outcome<T> =
  | { readonly type: 'done'; readonly value: T }
  | { readonly type: 'refused'; readonly error: string };

/** How an order is named: by the exchange, by the client, or by the client's group (which may mean several). */
export type OrderRef =
  | { readonly type: 'id'; readonly id: string }
  | { readonly type: 'clOrdId'; readonly id: string }
  | { readonly type: 'userref'; readonly userref: number };

/** What an amend changes; what is not named stays. */
export interface OrderChanges {
  readonly qty?: string;
  readonly limit?: PriceText;
  readonly trigger?: PriceText;
  readonly display?: string;
  readonly postOnly?: boolean;
  /** Microseconds since 1970. */
  readonly deadline?: number;
}

/** What is on: `maintenance` allows nothing, `cancel_only` cancels, `post_only` cancels and post-only limit orders. */
export type SystemStatus = 'online' | 'cancel_only' | 'maintenance' | 'post_only';

/** Contracts are apart from spot where all orders are meant. */
export type Area = 'spot' | 'derivatives';

/**
 * The one state behind every surface. All that is asked happens at once and in order; whoever watches is told before
 * the call returns.
 */
export interface House {
  /** Microseconds since 1970. */
  readonly now: () => number;
  /** Spot pairs and contracts by symbol. */
  readonly pairs: ReadonlyMap<string, SymbolMarket>;
  readonly status: () => SystemStatus;
  setStatus(status: SystemStatus): void;
  readonly accounts: ReadonlyMap<string, Account>;
  /** @throws {RangeError} there is none */
  account(id: string): Account;
  /** Opens one, empty. @throws {RangeError} there is one of this id */
  open(id: string, tier: Tier): void;
  /** May it place orders for contracts? */
  setTrading(account: string, on: boolean): void;

  add(account: string, draft: OrderDraft): Outcome<OrderView>;
  /** All of one symbol: one that does not hold refuses them all; what the engine refuses is refused alone. */
  addBatch(account: string, drafts: readonly OrderDraft[]): Outcome<readonly Outcome<OrderView>[]>;
  /** Keeps the id; the queue place too where only the quantity falls. */
  amend(
    account: string,
    ref: OrderRef,
    changes: OrderChanges,
  ): Outcome<{ readonly amendId: string; readonly order: OrderView }>;
  /** Cancels and places anew. @param draft what changes against the old order */
  edit(
    account: string,
    ref: OrderRef,
    draft: Partial<OrderDraft>,
  ): Outcome<{ readonly original: OrderView; readonly order: OrderView }>;
  /** A userref may cancel several. */
  cancel(account: string, ref: OrderRef): Outcome<readonly OrderView[]>;
  /** As one batch, which no counter holds up; names of orders that are gone are passed over.  @returns how many */
  cancelBatch(account: string, refs: readonly OrderRef[]): Outcome<number>;
  /** @param symbol only this one  @returns how many */
  cancelAll(account: string, area: Area, symbol?: string, reason?: string): Outcome<number>;
  /** The dead man's switch. @param seconds 0 disarms  @returns when it goes off, microseconds; undefined: never */
  cancelAllAfter(account: string, area: Area, seconds: number): number | undefined;
  /** Open or ended. */
  find(account: string, ref: OrderRef): readonly OrderView[];

  /** Moves money in from outside, or out. @returns the ledger entry's reference */
  deposit(account: string, asset: string, amount: bigint): string;
  withdraw(account: string, asset: string, amount: bigint, fee: bigint): Outcome<string>;
  /** Between wallets or accounts. */
  transfer(from: WalletRef, to: WalletRef, asset: string, amount: bigint): Outcome<string>;
  /** What is free for orders. */
  available(account: string, asset: string): bigint;

  /**
   * Events come when what was asked is done, before the call returns; what a listener asks for is done at once and told
   * after that.
   * @param listener what it throws is thrown on when all others were told; what was asked is done all the same
   * @returns ends it
   */
  watch(account: string, listener: (event: HouseEvent) => void): () => void;
  /** Told when all that was asked at once is over and told. @returns ends it */
  afterwards(listener: () => void): () => void;
  /** Cost of the last transactions on a pair, for `ratecount`. */
  rateCount(account: string, symbol: string): number;

  /** @throws {RangeError} there is no such contract */
  contract(symbol: string): ContractState;
  /** Rates that were paid, oldest first, the last 1,000: billionths, `index` in ticks, `at` in microseconds since 1970. */
  fundingRates(
    symbol: string,
  ): readonly { readonly at: number; readonly rate: number; readonly index: number }[];
  /** What the futures wallet is worth and needs. */
  margin(account: string): ContractMargin;
  /** Could an account carry these trades too? */
  affords(account: string, legs: readonly AgreedLeg[]): boolean;
  /** Two accounts trade contracts beside the book, at prices of their own: all legs or none. Nothing is printed on the tape. */
  agree(maker: string, taker: string, legs: readonly AgreedLeg[]): Outcome<undefined>;
  /** A position in a contract as it stands; undefined where there is none. */
  position(account: string, symbol: string): PositionView | undefined;
  /** Most leverage the account wants on a contract; undefined: cross margin at what the contract allows. */
  leverage(account: string, symbol: string): number | undefined;
  setLeverage(account: string, symbol: string, leverage: number | undefined): Outcome<undefined>;
  /** What spot margin trading stands at, in USD. */
  tradeBalance(account: string): TradeBalance;
}

/** A part of what two accounts agree on. */
export interface AgreedLeg {
  readonly symbol: string;
  /** Signed: what the taker buys is positive, and of one account what it buys itself. */
  readonly lots: bigint;
  /** Ticks. */
  readonly price: number;
}

/** A wallet of an account. */
export interface WalletRef {
  readonly account: string;
  readonly wallet: 'spot' | 'earn' | 'futures';
}
