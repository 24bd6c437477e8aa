// Pure: an order in words.
import type { OrderView } from '../../../house/HouseEvent.ts';
import { typeWords } from './typeWords.ts';

/** `buy 0.00020000 XBT/USD @ market 0.00000` @param pair as it is to be called */
export function orderText(
  order: OrderView,
  pair: string,
  volume: string,
  prices: readonly [string, string],
): string {
  const { side, type, leverage } = order;
  const [price, price2] = prices;
  const second = type.endsWith('-limit') ? ` -> limit ${price2}` : '';
  const borrowed = leverage > 0 ? ` with ${leverage}:1 leverage` : '';
  return `${side} ${volume} ${pair} @ ${typeWords(type)} ${price}${second}${borrowed}`;
}
