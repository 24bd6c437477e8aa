import { MalformedError } from '../../core/errors/MalformedError.ts';
import type { Column } from './columns.ts';

/** An answer of rows under the pair's key, and a cursor beside it. */
export interface Rows {
  readonly last: unknown;
  readonly pair: string;
  readonly rows: readonly (readonly unknown[])[];
}

/**
 * Reads the one shape of OHLC and Trades; members beyond the known columns pass through.
 * @throws {MalformedError} it is no such answer
 */
export function rowsOf(result: unknown, where: string, columns: readonly Column[]): Rows {
  if (typeof result !== 'object' || result === null || Array.isArray(result))
    throw new MalformedError(where, 'an object');
  const { last, ...rest } = { last: undefined, ...result };
  const [entry] = Object.entries<unknown>(rest);
  if (entry === undefined) throw new MalformedError(where, 'an answer for a pair');
  const [pair, raw] = entry;
  if (!Array.isArray(raw)) throw new MalformedError(`${where}.${pair}`, 'a list');
  const rows = raw.map((row: unknown, index) => {
    const path = `${where}.${pair}.${index}`;
    if (!Array.isArray(row)) throw new MalformedError(path, 'a row');
    const cells: readonly unknown[] = row;
    const known = columns.map(({ what, read }, at) => {
      const value = read(cells[at]);
      if (value === undefined) throw new MalformedError(`${path}.${at}`, what);
      return value;
    });
    return [...known, ...cells.slice(columns.length)];
  });
  return { last, pair, rows };
}
