// Pure: puts members in the order of the exchange.
import { jsonText } from '../jsonText.ts';
import type { Wire } from '../Wire.ts';

/** JSON with its members in alphabetical order; those that are undefined are left out. */
export const sorted = (members: Readonly<Record<string, Wire | undefined>>): string =>
  jsonText(Object.fromEntries(Object.entries(members).sort(([a], [b]) => (a < b ? -1 : 1))));
