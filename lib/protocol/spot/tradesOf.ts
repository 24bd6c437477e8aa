import type { Trade } from '../../core/model/Trade.ts';
import type { TradesResult } from './endpoints/trades.ts';

/** Seconds with a fraction as RFC 3339 with microseconds, digit by digit; finer digits are cut, as on the WebSocket. */
function timeOf(seconds: string): string {
  const [whole, fraction = ''] = seconds.split('.');
  const date = new Date(Number(whole) * 1_000).toISOString().slice(0, 19);
  return `${date}.${fraction.padEnd(6, '0').slice(0, 6)}Z`;
}

/** REST trades in the words of the model. */
export const tradesOf = ({ rows }: TradesResult, symbol: string): readonly Trade[] =>
  rows.map(([price, qty, time, side, type, , id]) => ({
    symbol,
    price,
    qty,
    at: timeOf(time),
    side: side === 'b' ? 'buy' : 'sell',
    orderType: type === 'm' ? 'market' : 'limit',
    id,
  }));
