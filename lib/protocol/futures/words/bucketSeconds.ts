/** How long a bucket of analytics can be, seconds. */
export const bucketSeconds = [60, 300, 900, 1800, 3600, 14400, 43200, 86400, 604800] as const;
