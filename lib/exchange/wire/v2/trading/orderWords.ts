// Pure: words of orders, as clients may say them.

const closing = [
  'limit',
  'stop-loss',
  'stop-loss-limit',
  'take-profit',
  'take-profit-limit',
  'trailing-stop',
  'trailing-stop-limit',
] as const;

/** By field. */
export const orderWords = {
  orderType: [...closing, 'market', 'iceberg', 'settle-position'],
  closeType: closing,
  side: ['buy', 'sell'],
  priceType: ['static', 'pct', 'quote'],
  reference: ['last', 'index'],
  timeInForce: ['gtc', 'gtd', 'ioc', 'fok'],
  feePreference: ['base', 'quote'],
  selfTrade: ['cancel_newest', 'cancel_oldest', 'cancel_both'],
} as const;
