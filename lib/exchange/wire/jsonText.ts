import { Exact } from './Exact.ts';
import type { Wire } from './Wire.ts';

const isList = (value: Wire): value is readonly Wire[] => Array.isArray(value);

/** JSON with the exact digits of `Exact`; members that are undefined are left out. */
export function jsonText(value: Wire): string {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return String(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (value instanceof Exact) return value.text;
  if (isList(value)) return `[${value.map(jsonText).join(',')}]`;
  // one text that grows: answers and reports are made of this
  let text = '';
  for (const name of Object.keys(value)) {
    const member = value[name];
    if (member === undefined) continue;
    text += `${text === '' ? '' : ','}${JSON.stringify(name)}:${jsonText(member)}`;
  }
  return `{${text}}`;
}
