/** Kinds of orders that can be sent. `mkt` is an `ioc` whose price is protected by 1%. */
export const orderTypes = [
  'lmt',
  'post',
  'ioc',
  'mkt',
  'stp',
  'take_profit',
  'trailing_stop',
  'fok',
] as const;
