import { MalformedError } from '../../core/errors/MalformedError.ts';
import type { Shape } from './Shape.ts';

type Cells<T extends readonly Shape[]> = { readonly [K in keyof T]: T[K] extends Shape<infer V> ? V : never };

/** A list with a meaning for each place; further cells pass through. */
export const decodeRow = <const T extends readonly Shape[]>(...cells: T): Shape<Cells<T>, false> => ({
  optional: false,
  what: `a row of ${cells.length}`,
  read(value, where) {
    if (!Array.isArray(value)) throw new MalformedError(where, 'a row');
    const all: readonly unknown[] = value;
    const known = cells.map((cell, at) => cell.read(all[at], `${where}.${at}`));
    return [...known, ...all.slice(cells.length)] as Cells<T>;
  },
});
