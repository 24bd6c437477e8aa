/** Milliseconds since 1970 of an RFC 3339 time; finer digits are cut. NaN where the text is no time. */
export const epochMs = (at: string): number => Date.parse(at);
