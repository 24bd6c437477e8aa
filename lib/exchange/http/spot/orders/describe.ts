// Pure: an order in words, as the exchange puts it.

import type { OrderView } from '../../../house/HouseEvent.ts';
import type { CloseDraft, OrderType, PriceText } from '../../../house/Order.ts';
import { readUnits, rescaled } from '../../../house/units.ts';
import type { Listing } from '../../../listings/Listing.ts';
import { namesOf } from '../../../listings/namesOf.ts';
import { cashText } from '../../../wire/cashText.ts';
import { digits } from '../../../wire/digits.ts';

/** Both prices of an order, the one that comes first in REST first. */
interface Prices {
  readonly first: string | undefined;
  readonly second: string | undefined;
}

/** A price with the digits of its pair; distances have a sign, percents four digits. */
function priceText({ type, value }: PriceText, { pricePrecision }: Listing): string {
  const read = readUnits(value, 12);
  if (read.type !== 'units') return value;
  const text = digits(
    rescaled(read.units, 12, type === 'pct' ? 4 : pricePrecision),
    type === 'pct' ? 4 : pricePrecision,
  );
  const signed = type === 'static' || text.startsWith('-') ? text : `+${text}`;
  return type === 'pct' ? `${signed}%` : signed;
}

const words: Readonly<Record<OrderType, string>> = {
  market: 'market',
  limit: 'limit',
  iceberg: 'iceberg',
  'stop-loss': 'stop loss',
  'stop-loss-limit': 'stop loss',
  'take-profit': 'take profit',
  'take-profit-limit': 'take profit',
  'trailing-stop': 'trailing stop',
  'trailing-stop-limit': 'trailing stop',
  'settle-position': 'settle position',
};

function withPrices(type: OrderType, { first, second }: Prices): string {
  const one = first === undefined ? words[type] : `${words[type]} ${first}`;
  return second === undefined ? one : `${one} -> limit ${second}`;
}

/** A limit price of a triggered order is the second one. */
function pricesOf(limit: string | undefined, trigger: string | undefined): Prices {
  return trigger === undefined ? { first: limit, second: undefined } : { first: trigger, second: limit };
}

function orderPrices({ limit, askedLimit, trigger, amended }: OrderView, listing: Listing): Prices {
  const fixed = limit === undefined ? undefined : digits(limit, listing.pricePrecision);
  // a distance is said as it was asked for, until it is amended
  const relative = askedLimit !== undefined && askedLimit.type !== 'static' && !amended;
  const asked = relative ? priceText(askedLimit, listing) : fixed;
  return pricesOf(asked, trigger === undefined ? undefined : priceText(trigger.asked, listing));
}

/** `close position @ stop loss 38000.0 -> limit 36000.0` */
function closeWords({ type, limit, trigger }: CloseDraft, listing: Listing): string {
  const text = (price: PriceText | undefined) =>
    price === undefined ? undefined : priceText(price, listing);
  return `close position @ ${withPrices(type, pricesOf(text(limit), text(trigger)))}`;
}

/** The member `descr` of an order. */
export function describe(order: OrderView, listing: Listing) {
  const { side, type, qty, cash, leverage, close } = order;
  const { altname } = namesOf(listing);
  const prices = orderPrices(order, listing);
  const lent = leverage > 0 ? `${leverage}:1` : 'none';
  const volume = cash === undefined ? digits(qty, listing.qtyPrecision) : cashText(cash, listing.quote);
  return {
    pair: altname,
    aclass: 'forex',
    type: side,
    ordertype: type,
    price: prices.first ?? '0',
    price2: prices.second ?? '0',
    leverage: lent,
    order: `${side} ${volume} ${altname} @ ${withPrices(type, prices)}${leverage > 0 ? ` with ${lent} leverage` : ''}`,
    close: close === undefined ? '' : closeWords(close, listing),
  };
}
