// Pure: a text in pieces.

/**
 * The text in `count` pieces of nearly equal length, or fewer where it has not as many letters: none is empty but that
 * of an empty text. A pair of surrogates is never parted: halves of it have no bytes of their own.
 */
export function pieces(text: string, count: number): readonly string[] {
  const letters = Array.from(text);
  const most = Math.max(1, Math.min(count, letters.length));
  return Array.from({ length: most }, (_, n) =>
    letters
      .slice(Math.floor((n * letters.length) / most), Math.floor(((n + 1) * letters.length) / most))
      .join(''),
  );
}
