import type { Working } from '../engine/Working.ts';

/** Every kind of order that can be placed. */
export type OrderType =
  | 'limit'
  | 'market'
  | 'iceberg'
  | 'stop-loss'
  | 'stop-loss-limit'
  | 'take-profit'
  | 'take-profit-limit'
  | 'trailing-stop'
  | 'trailing-stop-limit'
  | 'settle-position';

/** `pending` waits for its start or has just come; `open` rests or waits for its trigger. */
export type OrderStatus = 'pending' | 'open' | 'closed' | 'canceled' | 'expired';

/** How long an order is good. */
export type TimeInForce = 'gtc' | 'gtd' | 'ioc' | 'fok';

/** What a trigger watches. */
export type TriggerSignal = 'last' | 'index' | 'mark';

/** What sets an order off. */
export interface Trigger {
  readonly signal: TriggerSignal;
  /** As it was asked for: a price, or a distance. */
  readonly asked: PriceText;
  /** Where it goes off, ticks; a trailing one moves. */
  price: number;
  /** The best price that a trailing one has seen, ticks. */
  peak: number | undefined;
  /** What was seen last, ticks. */
  seen: number | undefined;
  status: 'untriggered' | 'triggered';
  /** When it went off, microseconds since 1970. */
  at: number | undefined;
}

/** A price as text: itself, a distance in the quote currency, or a distance in percent. Distances have a sign. */
export interface PriceText {
  readonly type: 'static' | 'quote' | 'pct';
  readonly value: string;
}

/** An order that follows when this one is filled. */
export interface CloseDraft {
  readonly type: OrderType;
  readonly limit?: PriceText;
  readonly trigger?: PriceText;
}

/** An order of an account, from its first moment to its last. Only the house changes it. */
export interface Order extends Working {
  readonly symbol: string;
  readonly type: OrderType;
  readonly clOrdId: string | undefined;
  readonly userref: number | undefined;
  status: OrderStatus;
  /** Why it ended, in the exchange's words: `User requested`, `Post only order`. */
  reason: string | undefined;
  /** Lots in all. */
  qty: bigint;
  /** Lots. */
  filled: bigint;
  /** Exact: ticks times lots of all fills. */
  value: bigint;
  /** What was paid or got for the fills, whole last digits of the quote currency. */
  cost: bigint;
  /** Whole last digits of the asset that the fee is paid in. */
  fee: bigint;
  readonly feeIn: 'base' | 'quote';
  /** No fill is charged more, millionths: what is put aside has this in it. */
  readonly feeCap: number;
  /** What the limit price was asked as. */
  askedLimit: PriceText | undefined;
  trigger: Trigger | undefined;
  readonly timeInForce: TimeInForce;
  postOnly: boolean;
  readonly reduceOnly: boolean;
  /** 0: none. */
  readonly leverage: number;
  readonly close: CloseDraft | undefined;
  /** The order that this one closes, or that it was edited from. */
  readonly parent: string | undefined;
  /** Whole last digits of the quote currency to spend, where the order was given in money. */
  readonly cash: bigint | undefined;
  /** Times in microseconds since 1970. */
  readonly openedAt: number;
  readonly startAt: number | undefined;
  readonly expireAt: number | undefined;
  closedAt: number | undefined;
  /** When it was placed or last amended. */
  changedAt: number;
  amended: boolean;
  /** What is put aside for it. */
  hold: { readonly asset: string; readonly amount: bigint } | undefined;
  /** Ids of its trades. */
  readonly trades: string[];
}
