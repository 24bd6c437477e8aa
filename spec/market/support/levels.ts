import type { Decimal } from '../../../lib/core/model/Decimal.ts';
import type { Level } from '../../../lib/core/model/Level.ts';

const decode = (text: string) => text as Decimal;

/** Levels as a table shows them: `price qty`, one a line. */
export const levels = (table: string): readonly Level[] =>
  table
    .trim()
    .split('\n')
    .map((row) => {
      const [price = '', qty = ''] = row.trim().split(/ +/);
      return { price: decode(price), qty: decode(qty) };
    });
