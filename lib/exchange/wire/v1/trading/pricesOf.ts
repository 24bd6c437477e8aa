// Pure: what the two prices of a request mean for a kind of order.
import type { OrderType, PriceText } from '../../../house/Order.ts';
import { priceText } from './priceText.ts';

/** What they are for the house. */
interface Prices {
  readonly limit?: PriceText;
  readonly trigger?: PriceText;
}

/** The sign that `#` stands for: away from the price on the side where such an order waits. */
const hashOf = (type: OrderType, side: 'buy' | 'sell'): '+' | '-' => {
  if (type.startsWith('trailing')) return '+';
  const above = type.startsWith('stop') === (side === 'buy');
  return above ? '+' : '-';
};

/** The first is the limit of a limit order and else the trigger; the second is the limit behind a trigger. */
export function pricesOf(
  type: OrderType,
  side: 'buy' | 'sell',
  price: string | undefined,
  price2: string | undefined,
): Prices {
  if (type === 'market' || type === 'settle-position') return {};
  const first = price === undefined ? undefined : priceText(price, hashOf(type, side));
  if (type === 'limit' || type === 'iceberg') return first === undefined ? {} : { limit: first };
  const second = price2 === undefined ? undefined : priceText(price2, side === 'buy' ? '+' : '-');
  return {
    ...(first === undefined ? {} : { trigger: first }),
    ...(second === undefined || !type.endsWith('-limit') ? {} : { limit: second }),
  };
}
