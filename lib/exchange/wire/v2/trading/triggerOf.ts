// Pure: what sets an order off, as it is asked for.
import type { OrderDraft } from '../../../house/OrderDraft.ts';
import { checkFields } from './checkFields.ts';
import type { FieldRules } from './FieldRule.ts';
import type { Fields } from './Fields.ts';
import { fieldRules as is } from './fieldRules.ts';
import { oneOf } from './oneOf.ts';
import { orderWords } from './orderWords.ts';
import { priceOf } from './priceOf.ts';
import { read } from './read.ts';

const rules: FieldRules = new Map([
  ['reference', is.reference],
  ['price', is.number],
  ['price_type', is.priceType],
]);

/** By `triggers`, or by the two fields that were there before it. @returns a text: the exchange's words against it */
export function triggerOf(fields: Fields, method: string): Pick<OrderDraft, 'trigger' | 'signal'> | string {
  const triggers = read.record(fields, 'triggers') ?? {};
  const words = checkFields(rules, [], triggers, method);
  if (words !== undefined) return words;
  const trigger =
    priceOf(triggers, 'price') ?? priceOf({ ...fields, stop_price_type: 'static' }, 'stop_price');
  const reference = read.text(triggers, 'reference') ?? read.text(fields, 'trigger');
  const signal = oneOf(orderWords.reference, reference);
  return { ...(trigger && { trigger }), ...(signal && { signal }) };
}
