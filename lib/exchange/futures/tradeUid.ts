import { uidOf } from './uidOf.ts';

/** What a public trade is called by the derivatives. @param id its number within the symbol */
export const tradeUid = (symbol: string, id: number): string => uidOf('trade', symbol, id);
