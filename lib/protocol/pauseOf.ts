const mostMs = 900_000;

/** When the server wrote its answer, milliseconds since 1970; undefined where it does not say. */
export function serverMs(headers: Readonly<Record<string, string>>): number | undefined {
  const ms = Date.parse(headers['date'] ?? '');
  return Number.isNaN(ms) ? undefined : ms;
}

/**
 * How long a server wants us to wait, milliseconds, by `rate-limit-reset` or `retry-after`; undefined where it does
 * not say. At most a quarter of an hour.
 */
export function pauseOf(headers: Readonly<Record<string, string>>): number | undefined {
  const told = headers['rate-limit-reset'] ?? headers['retry-after'];
  if (told === undefined) return undefined;
  if (/^\s*\d{1,9}(\.\d+)?\s*$/.test(told)) return Math.min(Math.ceil(Number(told) * 1_000), mostMs);
  const until = Date.parse(told);
  const now = serverMs(headers);
  return Number.isNaN(until) || now === undefined ? undefined : Math.min(Math.max(until - now, 0), mostMs);
}
