import { isWireList } from '../isWireList.ts';
import { isWireObject } from '../isWireObject.ts';
import type { FieldsOf } from './FieldsOf.ts';

/** As Spot writes what is nested: `close[ordertype]`, `orders[0][type]`. */
export const bracketFields: FieldsOf = (name, value) => {
  if (isWireList(value)) return value.flatMap((each, at) => bracketFields(`${name}[${at}]`, each));
  if (isWireObject(value))
    return Object.entries(value).flatMap(([member, each]) => bracketFields(`${name}[${member}]`, each));
  return [[name, String(value)]];
};
