/** What a key may do with one kind of calls. */
export const keyAccesses = ['NO_ACCESS', 'READ_ONLY', 'FULL_ACCESS'] as const;
