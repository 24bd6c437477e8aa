/** Edits from one text to the other: letters put in, taken out or changed. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, n) => n);
  for (let i = 1; i <= a.length; i += 1) {
    let corner = i - 1;
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const above = row[j] ?? 0;
      next.push(Math.min(above + 1, (next[j - 1] ?? 0) + 1, corner + (a[i - 1] === b[j - 1] ? 0 : 1)));
      corner = above;
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The names nearest to a mistyped one, nearest first. */
export const nearest = (name: string, names: readonly string[], count = 3): readonly string[] =>
  names
    .map((known) => [distance(name.toUpperCase(), known.toUpperCase()), known] as const)
    .sort(([a, x], [b, y]) => a - b || (x < y ? -1 : 1))
    .slice(0, count)
    .map(([, known]) => known);
