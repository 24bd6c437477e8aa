// Pure: reads the tables of coins.

import { coinTable } from './coinTable.ts';
import { quietTable } from './quietTable.ts';

/** A coin (or money) as the tables have it. */
export interface Coin {
  readonly name: string;
  /** A price in US dollars. */
  readonly usd: number;
  /** Digits behind the point of that price. */
  readonly digits: number;
  /** Letters of what it is quoted in beside USD. */
  readonly letters: string;
  /** 0 is the busiest. */
  readonly order: number;
}

const wordsOf = (table: string, between: string): readonly (readonly string[])[] =>
  table
    .trim()
    .split(between)
    .map((row) => row.trim().split(' '));

/** All of them, the busiest first. */
export const coins: readonly Coin[] = [
  ...wordsOf(coinTable, '\n'),
  ...wordsOf(quietTable, ',').map((words) => [...words, 'E']),
].map(([name = '', usd, digits, letters = ''], order) => ({
  name,
  usd: Number(usd),
  digits: Number(digits),
  letters,
  order,
}));
