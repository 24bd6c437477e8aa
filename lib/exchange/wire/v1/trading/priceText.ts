// Pure: a price of a client, as the house takes it.
import type { PriceText } from '../../../house/Order.ts';

/**
 * A sign before or a percent behind makes it a distance.
 * @param text of the form that `fieldRules.price` lets through  @param hash the sign that `#` stands for
 */
export function priceText(text: string, hash: '+' | '-'): PriceText {
  const percent = text.endsWith('%');
  const bare = percent ? text.slice(0, -1) : text;
  const [first = ''] = bare;
  const signed = '+-#'.includes(first);
  const sign = first === '#' ? hash : first === '-' ? '-' : '+';
  if (!signed && !percent) return { type: 'static', value: bare };
  return { type: percent ? 'pct' : 'quote', value: `${sign}${signed ? bare.slice(1) : bare}` };
}
