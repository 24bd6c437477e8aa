/** Kinds of orders, as order events tell them. */
export const eventOrderTypes = [
  'lmt',
  'ioc',
  'post',
  'liquidation',
  'assignment',
  'stp',
  'unwind',
  'block',
  'fok',
] as const;
