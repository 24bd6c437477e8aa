/** Microseconds since 1970 as RFC 3339 with microseconds, or with nanoseconds (whose last three digits are zero). */
export function rfc3339(us: number, fraction: 6 | 9 = 6): string {
  const ms = Math.floor(us / 1_000);
  const rest = String(us - ms * 1_000).padStart(3, '0');
  return `${new Date(ms).toISOString().slice(0, -1)}${rest}${fraction === 9 ? '000' : ''}Z`;
}
