// Pure: the order that follows another one, as it is asked for.
import type { CloseDraft } from '../../../house/Order.ts';
import { checkFields } from './checkFields.ts';
import type { FieldRules } from './FieldRule.ts';
import type { Fields } from './Fields.ts';
import { fieldRules as is } from './fieldRules.ts';
import { notFound } from './notFound.ts';
import { oneOf } from './oneOf.ts';
import { orderWords } from './orderWords.ts';
import { priceOf } from './priceOf.ts';
import { read } from './read.ts';

const rules: FieldRules = new Map([
  ['order_type', is.closeType],
  ['limit_price', is.number],
  ['limit_price_type', is.priceType],
  ['trigger_price', is.number],
  ['trigger_price_type', is.priceType],
  ['stop_price', is.number],
]);

/** @returns a text: the exchange's words against it; undefined: none is wanted */
export function closeOf(fields: Fields, method: string): CloseDraft | string | undefined {
  const wanted = read.record(fields, 'conditional');
  if (wanted === undefined) return undefined;
  const words = checkFields(rules, ['order_type'], wanted, method);
  if (words !== undefined) return words;
  const type = oneOf(orderWords.closeType, read.text(wanted, 'order_type'));
  if (type === undefined) return notFound('order_type');
  const limit = priceOf(wanted, 'limit_price', type === 'trailing-stop-limit' ? 'quote' : 'static');
  const trigger = priceOf(wanted, 'trigger_price') ?? priceOf(wanted, 'stop_price');
  if (type.endsWith('limit') && limit === undefined) return notFound('limit_price');
  if (type !== 'limit' && trigger === undefined) return notFound('trigger_price');
  return { type, ...(limit && { limit }), ...(trigger && { trigger }) };
}
