// Pure: the prices of an order.
import type { OrderView } from '../../../house/HouseEvent.ts';
import type { Printer } from '../printer.ts';
import { askedText } from './askedText.ts';

/** The two prices of an order: the first is the limit where there is no trigger, the second the limit where there is one. */
export function orderPrices(
  { limit, trigger, askedLimit, type }: OrderView,
  print: Printer,
): readonly [price: string, price2: string] {
  const limitText =
    askedLimit !== undefined && askedLimit.type !== 'static'
      ? askedText(askedLimit)
      : print.price(limit ?? 0);
  if (trigger === undefined) return [limitText, print.price(0)];
  const price = trigger.asked.type === 'static' ? print.price(trigger.price) : askedText(trigger.asked);
  return [price, type.endsWith('-limit') ? limitText : print.price(0)];
}
