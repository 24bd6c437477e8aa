import type { SelfTrade } from '../engine/Working.ts';
import type { CloseDraft, OrderType, PriceText, TimeInForce, TriggerSignal } from './Order.ts';

/** An order as a client asks for it. Numbers are decimal texts: the house reads them by the precisions of the pair. */
export interface OrderDraft {
  /** Of the listing: `BTC/USD`, `PF_XBTUSD`. */
  readonly symbol: string;
  readonly side: 'buy' | 'sell';
  readonly type: OrderType;
  /** Of the base. */
  readonly qty?: string;
  /** In place of `qty`, for market orders that buy: how much of the quote currency to spend. */
  readonly cash?: string;
  readonly limit?: PriceText;
  readonly trigger?: PriceText;
  /** Default `last`. */
  readonly signal?: TriggerSignal;
  /** Default `gtc`. */
  readonly timeInForce?: TimeInForce;
  readonly postOnly?: boolean;
  readonly reduceOnly?: boolean;
  /** `max`: the most that the pair has. Default none. */
  readonly leverage?: number | 'max';
  /** Lots an iceberg shows, of the base. */
  readonly display?: string;
  /** Default: quote. */
  readonly feeIn?: 'base' | 'quote';
  /** Default `cancel_newest`. */
  readonly selfTrade?: SelfTrade;
  readonly clOrdId?: string;
  readonly userref?: number;
  readonly close?: CloseDraft;
  /** Microseconds since 1970, as are the next two. */
  readonly startAt?: number;
  readonly expireAt?: number;
  /** Refused with `EService:Deadline elapsed` where it comes later. */
  readonly deadline?: number;
  /** Checks only; nothing is placed and the order that comes back is known nowhere. */
  readonly validate?: boolean;
}
