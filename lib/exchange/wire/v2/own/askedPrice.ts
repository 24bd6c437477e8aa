// Pure: a price as it was asked for.
import type { PriceText } from '../../../house/Order.ts';
import { Exact } from '../../Exact.ts';

/** A distance keeps the digits of whoever asked; what is no number of JSON is none here either. */
export function askedPrice({ value }: PriceText): Exact {
  const text = value.replace(/^\+/, '');
  return new Exact(/^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(text) ? text : '0');
}
