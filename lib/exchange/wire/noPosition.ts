/** What a trade without a position is said to belong to; the exchange says it of all of them. */
export const noPosition = 'TKH2SE-M7IF5-CFI7LT';
