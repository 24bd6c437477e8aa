// Pure: reads a field as a text.

/** @returns undefined where the field is missing; numbers as they are printed */
export function textOf(fields: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = fields[name];
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : undefined;
}
