// Pure: prices as the house reads them.
import type { PriceText } from '../../../house/Order.ts';
import type { Fields } from './Fields.ts';
import { oneOf } from './oneOf.ts';
import { orderWords } from './orderWords.ts';
import { read } from './read.ts';

/** @param name of the price; its kind stands beside it  @param kind where none is said */
export function priceOf(
  fields: Fields,
  name: string,
  kind: PriceText['type'] = 'static',
): PriceText | undefined {
  const value = read.number(fields, name);
  const type = oneOf(orderWords.priceType, read.text(fields, `${name}_type`)) ?? kind;
  return value === undefined ? undefined : { type, value };
}
