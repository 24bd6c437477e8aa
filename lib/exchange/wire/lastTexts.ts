import type { Said } from '../Said.ts';

/** The last texts, bounded. */
export interface LastTexts {
  add(said: Said): void;
  /** Oldest first. */
  readonly read: () => readonly Said[];
}

/** Characters that are kept over all texts. */
const mostChars = 16_777_216;

/** @param most how many are kept; long ones are fewer */
export function lastTexts(most: number): LastTexts {
  const texts: Said[] = [];
  let chars = 0;
  const drop = (count: number): void => {
    for (const { text } of texts.splice(0, count)) chars -= text.length;
  };
  return {
    add(said) {
      texts.push(said);
      chars += said.text.length;
      // in bulk: a shift for each text would move the whole list each time
      if (texts.length > 2 * most) drop(texts.length - most);
      while (chars > mostChars && texts.length > 1) drop(Math.ceil(texts.length / 4));
    },
    read: () => texts.slice(-most),
  };
}
