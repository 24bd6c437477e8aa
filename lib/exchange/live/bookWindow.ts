import type { BookSide } from '../engine/bookSide.ts';
import type { RestingLevel } from '../market/RestingLevel.ts';
import { checksumText } from '../wire/checksumText.ts';
import { windowChanges } from './windowChanges.ts';

/** The best levels of a side as an observer knows them. */
export interface BookWindow {
  /** What the observer has to be told since the last time; he knows it from then on. */
  changes(): readonly RestingLevel[];
  /** The side's part of the checksum, as of the last `changes`. */
  readonly checksumText: () => string;
}

const none: readonly RestingLevel[] = [];

/** A copy: levels change while they stand. */
const read = (side: BookSide, depth: number): readonly RestingLevel[] => {
  const levels = side.levels();
  const window: RestingLevel[] = [];
  for (let index = 0; index < depth; index += 1) {
    const level = levels[index];
    if (level === undefined) break;
    window.push({ price: level.price, qty: level.qty });
  }
  return window;
};

/** @param sign 1 for asks, -1 for bids  @param depth levels that the observer is told of */
export function bookWindow(side: BookSide, sign: 1 | -1, depth: number): BookWindow {
  let told = read(side, depth);
  let text = '';

  /** Most steps leave most windows alone: a full one changes only by what is no worse than its last level. */
  const concerned = (): boolean => {
    const touched = side.touched();
    const worst = told[depth - 1]?.price;
    if (worst === undefined) return touched.size > 0;
    for (const price of touched.keys()) if (sign * (price - worst) <= 0) return true;
    return false;
  };

  return {
    changes() {
      if (!concerned()) return none;
      const before = told;
      told = read(side, depth);
      text = '';
      return windowChanges(before, told, side.touched(), sign);
    },
    checksumText() {
      if (text === '') text = checksumText(told);
      return text;
    },
  };
}
