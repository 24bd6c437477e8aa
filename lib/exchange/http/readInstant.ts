// Pure: RFC 3339 in.

/** An instant as microseconds since 1970, digits beyond them cut; undefined where the text is none. */
export function readInstant(text: string): number | undefined {
  const [, date, fraction = '', zone] =
    /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.(\d{1,9}))?(Z|[+-]\d{2}:\d{2})$/i.exec(text) ?? [];
  if (date === undefined || zone === undefined) return undefined;
  const ms = Date.parse(`${date}${zone}`);
  return Number.isNaN(ms) ? undefined : ms * 1_000 + Number(fraction.padEnd(6, '0').slice(0, 6));
}
