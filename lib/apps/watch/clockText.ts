/** The time of day, UTC: `09:15:20`. @param ms since 1970 */
export const clockText = (ms: number): string => new Date(ms).toISOString().slice(11, 19);
