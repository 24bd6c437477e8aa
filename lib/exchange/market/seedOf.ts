/** A seed for each symbol (FNV-1a), so that a market does not change when another one is listed beside it. */
export function seedOf(seed: number, symbol: string): number {
  let hash = 0x811c9dc5 ^ seed;
  for (const letter of symbol) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}
