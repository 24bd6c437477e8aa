import { MalformedError } from '../../core/errors/MalformedError.ts';
import { decodeRecord } from './decodeRecord.ts';
import type { Shape } from './Shape.ts';

/** Rows of one pair, and a cursor beside them. */
export interface PairRows<L, T> {
  /** To be given as the next `since`. */
  readonly last: L;
  /** The exchange's key of the pair. */
  readonly pair: string;
  readonly rows: readonly T[];
}

/** `{ XXBTZUSD: [...], last }`, the shape of OHLC, Trades and Spread: the pair's key is whatever stands beside `last` and holds a list. */
export const decodePairRows = <L, T>(last: Shape<L>, row: Shape<T>): Shape<PairRows<L, T>, false> => ({
  optional: false,
  what: 'rows of a pair',
  read(value, where) {
    const { last: cursor, ...rest } = { last: undefined, ...decodeRecord(value, where) };
    const entries = Object.entries<unknown>(rest);
    const entry = entries.find(([, rows]) => Array.isArray(rows)) ?? entries[0];
    if (entry === undefined) throw new MalformedError(where, 'an answer for a pair');
    const [pair, raw] = entry;
    if (!Array.isArray(raw)) throw new MalformedError(`${where}.${pair}`, 'a list');
    return {
      last: last.read(cursor, `${where}.last`),
      pair,
      rows: raw.map((each: unknown, index) => row.read(each, `${where}.${pair}.${index}`)),
    };
  },
});
