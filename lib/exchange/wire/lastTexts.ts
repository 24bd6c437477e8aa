import type { Said } from '../Said.ts';

/** The last texts, bounded. */
export interface LastTexts {
  add(said: Said): void;
  /** Oldest first. */
  readonly read: () => readonly Said[];
}

/** @param most how many are kept */
export function lastTexts(most: number): LastTexts {
  const texts: Said[] = [];
  return {
    add(said) {
      texts.push(said);
      // in bulk: a shift for each text would move the whole list each time
      if (texts.length > 2 * most) texts.splice(0, texts.length - most);
    },
    read: () => texts.slice(-most),
  };
}
