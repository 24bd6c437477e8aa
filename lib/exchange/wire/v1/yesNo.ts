// Pure: reads a truth.

/** Booleans may also come as texts. @returns undefined for what is neither */
export function yesNo(value: unknown, otherwise: boolean): boolean | undefined {
  if (value === undefined) return otherwise;
  if (value === true || value === 'true') return true;
  return value === false || value === 'false' ? false : undefined;
}
