/** What happens to a scripted order, one after the other. */
export type OrderStep =
  /** It is refused with the exchange's words; only as the first step. */
  | { readonly type: 'refuse'; readonly error: string }
  /** A part of what it was placed for is filled: a share of it, or a quantity; at a price, or at its own. */
  | {
      readonly type: 'fill';
      readonly of: { readonly share: number } | { readonly qty: string };
      readonly price: string | undefined;
    }
  /** Milliseconds of the market. */
  | { readonly type: 'wait'; readonly ms: number }
  | { readonly type: 'cancel'; readonly reason: string }
  | { readonly type: 'expire' }
  /** From here on it is an order like any other, which trades and rests. */
  | { readonly type: 'free' };
