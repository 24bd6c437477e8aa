import { asked } from '../../asked/asked.ts';

/** The modern name of a pair, for the reports that regulators want. */
export const reportSymbol = asked.like(/^\S{3,32}$/, 'a symbol of 3 to 32 characters, such as BTC/USD');
