// Pure: fields that were checked, as what they are. Undefined where they were not sent.
import { Exact } from '../../Exact.ts';
import type { Said } from '../exactJson.ts';
import type { Fields } from './Fields.ts';

const isList = (value: Said | undefined): value is readonly Said[] => Array.isArray(value);

const isFields = (value: Said | undefined): value is Fields & Said =>
  typeof value === 'object' && value !== null && !isList(value) && !(value instanceof Exact);

/** By what they hold. */
export const read = {
  text: (fields: Fields, name: string): string | undefined => {
    const value = fields[name];
    return typeof value === 'string' ? value : undefined;
  },
  /** With its digits as they were said. */
  number: (fields: Fields, name: string): string | undefined => {
    const value = fields[name];
    return value instanceof Exact ? value.text : undefined;
  },
  whole: (fields: Fields, name: string): number | undefined => {
    const value = fields[name];
    return value instanceof Exact ? Number(value.text) : undefined;
  },
  flag: (fields: Fields, name: string): boolean | undefined => {
    const value = fields[name];
    return typeof value === 'boolean' ? value : undefined;
  },
  record: (fields: Fields, name: string): Fields | undefined => {
    const value = fields[name];
    return isFields(value) ? value : undefined;
  },
  /** Empty where it was not sent. */
  list: (fields: Fields, name: string): readonly Said[] => {
    const value = fields[name];
    return isList(value) ? value : [];
  },
  isFields,
} as const;
