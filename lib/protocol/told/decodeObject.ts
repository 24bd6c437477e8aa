import { decodeRecord } from './decodeRecord.ts';
import type { ResultOf } from './ResultOf.ts';
import type { Members, Shape } from './Shape.ts';

/** An object with these members; others pass through, and an optional one that is null is as good as missing. */
export function decodeObject<const S extends Members>(members: S): Shape<ResultOf<S>, false> {
  const known = Object.entries(members);
  return {
    optional: false,
    what: 'an object',
    read(value, where) {
      const given = decodeRecord(value, where);
      const all = new Map(Object.entries(given));
      for (const [name, shape] of known) {
        const member = given[name];
        if (shape.optional && (member === undefined || member === null)) all.delete(name);
        else all.set(name, shape.read(member, `${where}.${name}`));
      }
      return Object.fromEntries(all) as ResultOf<S>;
    },
  };
}
