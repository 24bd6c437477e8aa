import { ChecksumError, type Level } from 'rx-kraken';
import { check } from '../run/check.ts';
import { interleave } from '../run/interleave.ts';
import type { Measure } from '../run/Measure.ts';
import { paced } from '../run/paced.ts';
import { rowOf } from '../run/rowOf.ts';
import { type BookTexts, bookTexts } from './bookTexts.ts';
import { readBooks } from './readBooks.ts';

const updates = 1_000;

const unit = (ns: number): string => `${(ns / 1_000).toFixed(2)} us`;

const words = (levels: readonly Level[] | undefined): readonly string[] | undefined =>
  levels?.map(({ price, qty }) => `${price} ${qty}`);

/** All books verified, the last one the true one, and a wrong sum found out. */
function prove({ texts, bids, asks }: BookTexts, depth: number): void {
  const { books, last, error } = readBooks(texts, depth);
  check('an error', error, undefined);
  check('verified books', books, texts.length);
  check('the last bids', words(last?.bids), bids);
  check('the last asks', words(last?.asks), asks);
  check('levels a side', [bids.length, asks.length], [depth, depth]);
  const wrong = texts.with(-1, (texts.at(-1) ?? '').replace(/"checksum":\d+/, '"checksum":1'));
  const refused = readBooks(wrong, depth);
  check('books before a wrong sum', refused.books, texts.length - 1);
  check('a wrong sum is found out', refused.error instanceof ChecksumError, true);
}

/** Time of a verified book update from wire text. */
export const book = (depth: number): Measure => ({
  name: `verified book update, depth ${depth}`,
  async run({ rounds, ms }) {
    const told = bookTexts(depth, updates);
    prove(told, depth);
    const { texts } = told;
    const parse = (): void => {
      for (const text of texts) JSON.parse(text);
    };
    const read = (): void => {
      check('verified books', readBooks(texts, depth).books, texts.length);
    };
    const runs = [paced(parse, texts.length, ms), paced(read, texts.length, ms)];
    const [floor = [], ours = []] = await interleave(runs, rounds);
    return [rowOf({ name: this.name, against: 'JSON.parse alone', better: 'less', floor, ours, unit })];
  },
});
