import type { Random } from '../market/random.ts';

/** @param letters what each character is drawn from */
export const textByChance = (random: Random, letters: string, length: number): string =>
  Array.from({ length }, () => letters.charAt(random.below(letters.length))).join('');
