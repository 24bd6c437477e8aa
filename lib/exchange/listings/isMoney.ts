// Pure: tells money from coins.

const money: ReadonlySet<string> = new Set(['USD', 'EUR', 'GBP', 'CAD', 'JPY', 'AUD', 'CHF']);

/** @param name the modern or short name of an asset */
export const isMoney = (name: string): boolean => money.has(name);
