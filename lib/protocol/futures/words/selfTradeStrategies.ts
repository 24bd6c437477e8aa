/** Whose order goes where an account would trade with itself: the taker, or the maker of the same account, of a subaccount, of any. */
export const selfTradeStrategies = [
  'REJECT_TAKER',
  'CANCEL_MAKER_SELF',
  'CANCEL_MAKER_CHILD',
  'CANCEL_MAKER_ANY',
] as const;
