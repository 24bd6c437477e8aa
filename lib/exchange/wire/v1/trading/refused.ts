// Pure: a no.
import type { TradingAnswer } from './Command.ts';

/** @param error the exchange's words */
export const refused = (error: string): TradingAnswer => ({ type: 'refused', error });
