/** Microseconds since 1970 as ISO 8601 with milliseconds: `2026-11-03T09:15:20.000Z`. */
export const isoTime = (us: number): string => new Date(Math.floor(us / 1_000)).toISOString();
