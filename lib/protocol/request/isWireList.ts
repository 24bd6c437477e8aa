import type { Wire } from '../Wire.ts';

/** Is it a list of parameters? */
export const isWireList = (value: Wire): value is readonly Wire[] => Array.isArray(value);
