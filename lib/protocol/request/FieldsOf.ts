import type { Wire } from '../Wire.ts';

/** A field of a query or a form, not encoded yet. */
type Field = readonly [name: string, text: string];

/** How a side writes a parameter as fields. */
export type FieldsOf = (name: string, value: Wire) => readonly Field[];
