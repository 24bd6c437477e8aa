import { isWireList } from '../isWireList.ts';
import { isWireObject } from '../isWireObject.ts';
import type { Wire } from '../Wire.ts';
import type { FieldsOf } from './FieldsOf.ts';
import { jsonText } from './jsonText.ts';

const hasParts = (value: Wire): boolean => isWireList(value) || isWireObject(value);

/** As Futures writes them: a list is its key again and again, and what has members is JSON text. */
export const repeatedFields: FieldsOf = (name, value) => {
  if (isWireList(value) && !value.some(hasParts)) return value.flatMap((each) => repeatedFields(name, each));
  return [[name, isWireList(value) || isWireObject(value) ? jsonText(value) : String(value)]];
};
