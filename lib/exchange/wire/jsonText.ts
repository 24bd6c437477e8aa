import { Exact } from './Exact.ts';
import type { Wire } from './Wire.ts';

const isList = (value: Wire): value is readonly Wire[] => Array.isArray(value);

/** JSON with the exact digits of `Exact`; members that are undefined are left out. */
export function jsonText(value: Wire): string {
  if (value instanceof Exact) return value.text;
  if (isList(value)) return `[${value.map(jsonText).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).flatMap(([name, member]) =>
    member === undefined ? [] : [`${JSON.stringify(name)}:${jsonText(member)}`],
  );
  return `{${members.join(',')}}`;
}
