/** Whole milliseconds of microseconds. */
export const millis = (us: number): number => Math.floor(us / 1_000);
