// Pure: which pairs can be traded on margin, and how far.

/** Highest leverage by the base; all others have none. */
const highest: ReadonlyMap<string, number> = new Map([
  ...['BTC', 'ETH'].map((name) => [name, 10] as const),
  ...[
    'SOL',
    'XRP',
    'DOGE',
    'ADA',
    'LTC',
    'LINK',
    'AVAX',
    'DOT',
    'SUI',
    'USDT',
    'USDC',
    'EUR',
    'GBP',
    'USD',
  ].map((name) => [name, 5] as const),
  ...[
    ...[
      'XLM',
      'XMR',
      'BCH',
      'TRX',
      'UNI',
      'AAVE',
      'ATOM',
      'NEAR',
      'PEPE',
      'SHIB',
      'ALGO',
      'FIL',
      'ICP',
      'APT',
    ],
    ...['INJ', 'ETC', 'ONDO', 'CRV', 'ARB', 'OP', 'TIA', 'SEI', 'FET', 'RENDER', 'WIF', 'BONK', 'TAO', 'GRT'],
    ...['XTZ', 'KSM', 'ZEC', 'DASH', 'COMP', 'SAND', 'MANA', 'APE', 'DAI', 'AUD'],
  ].map((name) => [name, 3] as const),
]);

const ways: ReadonlySet<string> = new Set(['USD', 'EUR', 'USDT', 'USDC']);

/** Money that is lent only against money. */
const moneyWays: ReadonlySet<string> = new Set(['USD', 'EUR', 'CAD', 'CHF', 'JPY']);

/** The leverages of a pair; none: it has no margin. @param base its modern name */
export function leverageOf(base: string, quote: string): readonly number[] {
  const most = highest.get(base) ?? 0;
  const lent = ways.has(quote) || (moneyWays.has(quote) && ['EUR', 'GBP', 'USD'].includes(base));
  // against Bitcoin only what is itself lent far, and less far
  const far = lent ? most : quote === 'BTC' && most >= 5 ? Math.min(most, 5) : 0;
  return far === 0 ? [] : Array.from({ length: far - 1 }, (_, index) => index + 2);
}
