/** What a distance to a price is given in: per cent of it, or its quote currency. */
export const offsetUnits = ['PERCENT', 'QUOTE_CURRENCY'] as const;
