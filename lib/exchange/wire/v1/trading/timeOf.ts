// Pure: times of trading requests.

/** @param text zero, `+` seconds, or seconds since 1970  @param now microseconds  @returns microseconds since 1970; undefined: none */
export function timeOf(text: string | undefined, now: number): number | undefined {
  if (text === undefined || Number(text) === 0) return undefined;
  const us = Math.round(Number(text) * 1_000_000);
  return text.startsWith('+') ? now + us : us;
}
