/** Levels a side that a book can be asked for. */
export const bookDepths = [10, 25, 100, 500, 1000] as const;
