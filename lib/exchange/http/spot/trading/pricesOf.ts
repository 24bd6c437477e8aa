// Pure: which price of REST is the limit and which one the trigger.
import type { OrderType, PriceText } from '../../../house/Order.ts';
import type { SentPrice } from './sentPrice.ts';

interface Prices {
  readonly limit?: PriceText;
  readonly trigger?: PriceText;
}

type Side = 'buy' | 'sell';

/** Where `#` goes: to the good side for a limit or a profit, to the bad side for a stop. */
const away = (side: Side, good: boolean): '+' | '-' => ((side === 'buy') === good ? '-' : '+');

/** A price of the wire. @param hash where `#` goes */
function priceText({ sign, value, percent }: SentPrice, hash: '+' | '-'): PriceText {
  if (sign === '') return { type: 'static', value };
  const toward = sign === '#' ? hash : sign;
  return { type: percent ? 'pct' : 'quote', value: toward === '-' ? `-${value}` : value };
}

/** The second price of a trailing order is a distance from its trigger also where it has no sign: 0 is the trigger. */
const fromTrigger = (price: SentPrice): SentPrice => (price.sign === '' ? { ...price, sign: '+' } : price);

/** @param first `price`  @param second `price2` */
export function pricesOf(
  type: OrderType,
  side: Side,
  first: SentPrice | undefined,
  second: SentPrice | undefined,
): Prices {
  const triggered = /^(stop|take|trailing)-/.test(type);
  if (!triggered) return first === undefined ? {} : { limit: priceText(first, away(side, true)) };
  const profit = type.startsWith('take');
  const trails = type.startsWith('trailing');
  const limit = second !== undefined && trails ? fromTrigger(second) : second;
  return {
    // what trails has a distance and no side
    ...(first === undefined ? {} : { trigger: priceText(first, trails ? '+' : away(side, profit)) }),
    ...(limit === undefined ? {} : { limit: priceText(limit, away(side, false)) }),
  };
}
