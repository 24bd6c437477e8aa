// Pure: prices of REST, which may be distances: `37500`, `+5`, `-3.5%`, `#2%`.
import type { Rule } from '../params/Rule.ts';

/** A price as it was sent. */
export interface SentPrice {
  readonly sign: '' | '+' | '-' | '#';
  readonly value: string;
  readonly percent: boolean;
}

/** @see https://docs.kraken.com/api/docs/rest-api/add-order */
export const sentPrice: Rule<SentPrice> = (sent, name) => {
  const text = typeof sent === 'number' ? String(sent) : typeof sent === 'string' ? sent.trim() : '';
  const [, sign = '', value, percent] = /^([+#-]?)(\d{1,20}(?:\.\d{1,20})?)(%?)$/.exec(text) ?? [];
  const known = (['', '+', '-', '#'] as const).find((one) => one === sign);
  return value === undefined || known === undefined || (known === '' && percent === '%')
    ? { type: 'error', error: `EGeneral:Invalid arguments:${name}` }
    : { type: 'value', value: { sign: known, value, percent: percent === '%' } };
};
