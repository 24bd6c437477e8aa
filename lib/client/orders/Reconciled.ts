import type { Decimal } from '../../core/model/Decimal.ts';

/** An order that was found by the id that its client gave it. */
export interface FoundOrder {
  /** The client order id. */
  readonly identity: string;
  /** The exchange's id. */
  readonly orderId: string;
  /** In the exchange's words: `open`, `closed`, `canceled`, `FULLY_EXECUTED` ... */
  readonly status: string;
  /** What of it is filled; base currency or contracts. Undefined where it is not told. */
  readonly filled: Decimal | undefined;
}

/** What became of a call whose answer was lost. */
export type Reconciled =
  /** All its orders reached the exchange. */
  | { readonly type: 'placed'; readonly orders: readonly FoundOrder[] }
  /** Of a batch some did, the others did not. */
  | {
      readonly type: 'partly placed';
      readonly orders: readonly FoundOrder[];
      readonly missing: readonly string[];
    }
  /** None did, and none can any more. */
  | { readonly type: 'not placed'; readonly missing: readonly string[] };
