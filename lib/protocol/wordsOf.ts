/** What is no text, and still an error. */
const nameless = 'an error without words';

/**
 * The entries of an `error` member: mostly a list of texts, sometimes one text. Empty texts, null and false are none;
 * anything else is an error, lest a failure of another shape pass for a success.
 */
export const wordsOf = (error: unknown): readonly string[] =>
  (Array.isArray(error) ? error : [error]).flatMap((entry: unknown) => {
    if (entry === undefined || entry === null || entry === false) return [];
    if (typeof entry === 'number') return [String(entry)];
    if (typeof entry !== 'string') return [nameless];
    return entry.trim() === '' ? [] : [entry];
  });
