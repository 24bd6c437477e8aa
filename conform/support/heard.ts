import type { Exchange } from '../../lib/exchange/index.ts';
import { agrees } from './agrees.ts';

/** Waits until the box was asked for something: a client says what it wants some turns after it was called. */
export const heard = (box: Exchange, ...words: readonly string[]): Promise<void> =>
  agrees(
    () => box.said().some(({ text }) => words.every((word) => text.includes(word))),
    () => true,
  );
