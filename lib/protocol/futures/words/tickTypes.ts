/** What candles are made of: the spot index, the mark price, or trades. */
export const tickTypes = ['spot', 'mark', 'trade'] as const;
