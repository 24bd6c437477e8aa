import type { Random } from '../market/random.ts';

/** @param letters what each character is drawn from */
export function textByChance(random: Random, letters: string, length: number): string {
  let text = '';
  for (let left = length; left > 0; left -= 1) text += letters.charAt(random.below(letters.length));
  return text;
}
