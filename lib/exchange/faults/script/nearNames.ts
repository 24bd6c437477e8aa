// Pure: what a mistyped word may have meant.

/** Edits from one text to the other: letters put in, taken out or changed. */
function edits(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, n) => n);
  for (const [i, letter] of Array.from(from).entries()) {
    const next = [i + 1];
    for (let j = 1; j <= to.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (letter === to[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, changed));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}

/** The three names nearest to a word, nearest first. Letter case does not count. */
export const nearNames = (word: string, names: readonly string[]): readonly string[] =>
  names
    // a long text is near to nothing: its head is enough
    .map((name) => [edits(word.slice(0, 40).toLowerCase(), name.toLowerCase()), name] as const)
    .sort(([a, x], [b, y]) => a - b || (x < y ? -1 : 1))
    .slice(0, 3)
    .map(([, name]) => name);
