/** The sides of an order or a trade. */
export const sides = ['buy', 'sell'] as const;
