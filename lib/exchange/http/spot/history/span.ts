// Pure: from when until when.

/** Is a moment (microseconds since 1970) in the span? The start is not in it, the end is. */
export type Span = (at: number) => boolean;

/** Seconds since 1970, digits behind the point too, as microseconds. */
function read(text: string, timeOf: (id: string) => number | undefined): number | undefined {
  if (!/^\d{1,12}(\.\d{1,9})?$/.test(text)) return timeOf(text);
  const [whole = '0', fraction = ''] = text.split('.');
  return Number(whole) * 1_000_000 + Number(fraction.padEnd(6, '0').slice(0, 6));
}

/**
 * @param timeOf when the thing of an id was, because an id may stand for a time
 * @returns the name of the parameter that is none
 */
export function span(
  start: string | undefined,
  end: string | undefined,
  timeOf: (id: string) => number | undefined,
): Span | 'start' | 'end' {
  const from = start === undefined ? Number.NEGATIVE_INFINITY : read(start, timeOf);
  if (from === undefined) return 'start';
  const to = end === undefined ? Number.POSITIVE_INFINITY : read(end, timeOf);
  if (to === undefined) return 'end';
  // a whole second stands for all of it
  const until = end !== undefined && /^\d+$/.test(end) ? to + 999_999 : to;
  return (at) => at > from && at <= until;
}
