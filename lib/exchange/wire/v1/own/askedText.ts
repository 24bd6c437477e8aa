// Pure: a price as it was asked for.
import type { PriceText } from '../../../house/Order.ts';

/** A distance as it was asked for: `+5%`. */
export const askedText = ({ type, value }: PriceText): string => `${value}${type === 'pct' ? '%' : ''}`;
