import type { Fill } from './Fill.ts';
import type { LedgerEntry } from './LedgerEntry.ts';
import type { Order } from './Order.ts';

/** A copy that does not change any more. */
export type OrderView = Readonly<Order>;

/**
 * What an account is told, in order. An order goes `placed`, then `opened` (unless it ends at once), `filledPartly` with each
 * fill, and ends with one of `filled`, `canceled`, `expired`. The order is a copy as of the event.
 */
export type HouseEvent =
  | {
      readonly type: 'placed' | 'opened' | 'filled' | 'refilled';
      readonly order: OrderView;
      readonly at: number;
    }
  /** Its trigger went off, or a trailing one moved. */
  | { readonly type: 'triggered' | 'trailed'; readonly order: OrderView; readonly at: number }
  | { readonly type: 'traded'; readonly order: OrderView; readonly fill: Fill; readonly at: number }
  | {
      readonly type: 'canceled' | 'expired';
      readonly order: OrderView;
      readonly reason: string;
      readonly at: number;
    }
  | {
      readonly type: 'amended' | 'restated';
      readonly order: OrderView;
      readonly amendId: string;
      readonly reason: string;
      readonly at: number;
    }
  | { readonly type: 'ledger'; readonly entry: LedgerEntry; readonly at: number }
  /** The size of a position in a contract changed, or its margin. */
  | { readonly type: 'position'; readonly symbol: string; readonly at: number };
