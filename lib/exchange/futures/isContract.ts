import type { Inside } from '../Inside.ts';

/** Is it the symbol of a contract, as opposed to a pair? */
export const isContract = ({ house }: Pick<Inside, 'house'>, symbol: string): boolean =>
  house.pairs.get(symbol)?.listing.contract !== undefined;
