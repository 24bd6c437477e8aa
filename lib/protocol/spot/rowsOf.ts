import { MalformedError } from '../../core/errors/MalformedError.ts';

/** An answer of rows under the pair's key, and a cursor beside it. */
export interface Rows {
  readonly last: unknown;
  readonly pair: string;
  readonly rows: readonly (readonly unknown[])[];
}

/** @param width members of a row  @throws {MalformedError} it is no such answer */
export function rowsOf(result: unknown, where: string, width: number): Rows {
  if (typeof result !== 'object' || result === null) throw new MalformedError(where, 'an object');
  const { last, ...rest } = { last: undefined, ...result };
  const [entry] = Object.entries<unknown>(rest);
  if (entry === undefined) throw new MalformedError(where, 'an answer for a pair');
  const [pair, rows] = entry;
  if (!Array.isArray(rows)) throw new MalformedError(`${where}.${pair}`, 'a list');
  const whole = rows.map((row: unknown, index) => {
    if (!Array.isArray(row) || row.length < width)
      throw new MalformedError(`${where}.${pair}.${index}`, `a row of ${width}`);
    return row as readonly unknown[];
  });
  return { last, pair, rows: whole };
}
