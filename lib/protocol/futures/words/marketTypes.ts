/** Kinds of markets, as instruments tell them. */
export const marketTypes = ['flexible_futures', 'futures_inverse', 'futures_vanilla', 'options'] as const;
