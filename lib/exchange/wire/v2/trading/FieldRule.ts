import type { Said } from '../exactJson.ts';

/** @returns the exchange's words where a value can not be what the field is */
export type FieldRule = (value: Said, name: string) => string | undefined;

/** Fields by name. */
export type FieldRules = ReadonlyMap<string, FieldRule>;
