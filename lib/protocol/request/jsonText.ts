import { stringify } from 'lossless-json';
import type { Wire } from '../Wire.ts';

/** Parameters as JSON, numbers with all their digits. */
export const jsonText = (value: Wire): string => stringify(value) ?? '';
