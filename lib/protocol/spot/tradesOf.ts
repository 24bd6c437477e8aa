import { MalformedError } from '../../core/errors/MalformedError.ts';
import type { Trade } from '../../core/model/Trade.ts';
import type { TradesResult } from './endpoints/trades.ts';

/** Seconds with a fraction as RFC 3339 with microseconds, digit by digit; finer digits are cut, as on the WebSocket. */
function timeOf(seconds: string): string {
  const [whole, fraction = ''] = seconds.split('.');
  const date = new Date(Number(whole) * 1_000).toISOString().slice(0, 19);
  return `${date}.${fraction.padEnd(6, '0').slice(0, 6)}Z`;
}

const sides: ReadonlyMap<string, Trade['side']> = new Map([
  ['b', 'buy'],
  ['s', 'sell'],
]);

/** Words that are not known stay as they are: a new one is no reason to lose a trade. */
const orderTypes: ReadonlyMap<string, string> = new Map([
  ['m', 'market'],
  ['l', 'limit'],
]);

/**
 * REST trades in the words of the model.
 * @throws {MalformedError} one is of neither side
 */
export const tradesOf = ({ pair, rows }: TradesResult, symbol: string): readonly Trade[] =>
  rows.map(([price, qty, time, letter, type, , id], index) => {
    const side = sides.get(letter);
    if (side === undefined) throw new MalformedError(`Trades.${pair}.${index}.3`, 'b or s');
    return { symbol, price, qty, at: timeOf(time), side, orderType: orderTypes.get(type) ?? type, id };
  });
