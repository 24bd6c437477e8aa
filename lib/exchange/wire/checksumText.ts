import type { RestingLevel } from '../market/RestingLevel.ts';

/** Levels of a side that a checksum covers, whatever the depth. */
const covered = 10;

/** What is summed up of one side: digits without point and leading zeros, just what ticks and lots are. */
export function checksumText(levels: readonly RestingLevel[]): string {
  let text = '';
  for (let index = 0; index < covered; index += 1) {
    const level = levels[index];
    if (level === undefined) break;
    text += `${level.price}${level.qty}`;
  }
  return text;
}
